/** Finding one's way, in Arabic. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

/** Words of the data, which may be in another script. */
const apart = (text: string): string => `\u2068${text}\u2069`;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: 'العثور على الأحداث',
  search: {
    button: 'بحث',
    placeholder: 'العنوان، النص، المصدر، المكان، التاريخ',
    next: 'النتيجة التالية',
    previous: 'النتيجة السابقة',
    close: 'إغلاق البحث',
    found: (count, of) => `النتائج: ${figure(count)} من ${figure(of)}`,
    soFar: (count) => `حتى الآن: ${figure(count)}…`,
    at: (place, count) => `${figure(place)} من ${figure(count)}`,
    nothing: 'لا نتائج',
  },
  table: {
    button: 'قائمة كل الأحداث',
    heading: (count) => `${events(count)} بترتيب الزمن`,
    hits: (count, query) => `«${apart(query)}»: ${events(count)} بترتيب الزمن`,
    date: 'التاريخ',
    event: 'الحدث',
    lane: 'المسار',
    sources: 'المصادر',
    unsourced: 'بلا مصدر',
  },
  filters: {
    button: 'تصفية',
    heading: 'إظهار هذه فقط',
    kinds: { lane: 'المسار', publisher: 'الناشر', status: 'الحالة', place: 'المكان', tag: 'الوسم' },
    noLane: 'بلا مسار',
    noSource: 'بلا مصدر',
    value: (name, count) => `${apart(name)}: ${events(count)}`,
    left: (count, of) => `الظاهر: ${figure(count)} من ${figure(of)}.`,
    remove: (kind, value) => `${kind}: ${apart(value)}. إزالة هذه التصفية.`,
    clear: 'إظهار كل الأحداث',
    looking: (count) => `جارٍ البحث في ${events(count)}…`,
  },
  story: {
    button: 'القصة',
    previous: 'الخطوة السابقة',
    next: 'الخطوة التالية',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    end: 'إنهاء القصة',
  },
  overview: {
    name: 'نظرة على الزمن كله',
    window: 'الجزء الظاهر',
    start: 'بداية الجزء الظاهر',
    end: 'نهاية الجزء الظاهر',
  },
  keys: {
    heading: 'المفاتيح',
    list: [
      ['→ ←', 'الحدث السابق، الحدث التالي'],
      ['↑ ↓', 'الحدث الأعلى، الحدث الأسفل'],
      ['Home، End', 'الحدث الأول، الحدث الأخير'],
      ['Enter', 'يفتح الحدث؛ وTab ينتقل إلى مصدره'],
      ['Shift + → ←', 'يحرّك العرض'],
      ['Page Up، Page Down', 'يحرّك العرض بقدر عرضه تقريبًا'],
      ['+ −', 'تكبير، تصغير'],
      ['0', 'يُظهر كل شيء'],
      ['1', 'يعود إلى العرض الأول'],
      ['/', 'يبحث؛ وEnter وShift + Enter ينتقلان بين النتائج'],
      ['l', 'يسرد كل الأحداث'],
      ['f', 'يصفّي'],
      ['s', 'يروي القصة أو ينهيها'],
      ['→ ←', 'في القصة: خطوة إلى الوراء، خطوة إلى الأمام'],
      ['p', 'في القصة: تشغيل، إيقاف مؤقت'],
      ['?', 'يُظهر هذه المفاتيح'],
      ['Esc', 'يغلق ما هو مفتوح'],
    ],
  },
});
