/**
 * The interface in Arabic, whose counts have six forms. Names and addresses that may be written in another script are set apart with
 * U+2068 and U+2069, so that they leave the order of the sentence as it is.
 */
import { countsIn } from './counting.ts';
import { finding } from './finding-ar.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' };

const centuries = (
  'الأول، الثاني، الثالث، الرابع، الخامس، السادس، السابع، الثامن، التاسع، العاشر، ' +
  'الحادي عشر، الثاني عشر، الثالث عشر، الرابع عشر، الخامس عشر، السادس عشر، السابع عشر، الثامن عشر، التاسع عشر، العشرون، الحادي والعشرون'
).split('، ');
const millennia = 'الأولى، الثانية، الثالثة، الرابعة، الخامسة، السادسة، السابعة، الثامنة، التاسعة، العاشرة'.split('، ');
/** From the twenties on. */
const decades = ['عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'];

const century = (number: number): string => `القرن ${centuries[number - 1] ?? `الـ${number}`}`;
/** After another noun, where the ending changes. */
const ofCentury = (number: number): string => century(number).replace('رون', 'رين');
const ago = 'قبل ';
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' ق.م' : '');
const apart = (text: string): string => `\u2068${text}\u2069`;
/** "And" is one word with a figure, and with a word. */
const and = (date: string): string => `و${date}`;

const dates: DateMessages = {
  about: (date) => (date.startsWith(ago) ? date.replace(ago, `${ago}نحو `) : `نحو ${date}`),
  possibly: (date) => `ربما ${date}`,
  between: (first, last) => `بين ${first} ${and(last)}`,
  fromTo: (first, last) => `من ${first} إلى ${last}`,
  since: (start) => `منذ ${start}`,
  until: (end) => `حتى ${end}`,
  startNotKnown: (end) => `حتى ${end}، والبداية غير معروفة`,
  endNotKnown: (start) => `من ${start}، والنهاية غير معروفة`,
  orEarlier: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  noDate: 'في وقت غير معروف',
  dayAndTime: (day, time, zone) => `${day}، ${time}${zone ? ` ${apart(zone)}` : ''}`,
  season: (season, year) => `${seasons[season]} ${year}`,
  decade(firstYear) {
    const place = Math.floor((firstYear % 100) / 10);
    const within = ofCentury(Math.floor(firstYear / 100) + 1);
    if (place < 2) return `العقد ${place ? 'الثاني' : 'الأول'} من ${within}`;
    return `${decades[place - 2]!} ${within}`;
  },
  century: (number, isBeforeChrist) => century(number) + era(isBeforeChrist),
  millennium: (number, isBeforeChrist) => `الألفية ${millennia[number - 1] ?? `الـ${number}`}${era(isBeforeChrist)}`,
  yearsAgo: (amount) => `${ago}${amount} سنة`,
};

export function wordsIn(locale: string): Translation {
  const { figure, plural } = countsIn<'zero' | 'one' | 'two' | 'few' | 'many'>(locale);
  const events = (count: number): string =>
    plural(count, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    });
  return {
    language: locale,
    dates,
    label: {
      unsourced: 'بلا مصدر',
      morePublishers: (count) => `+ ${figure(count)} غيرها`,
      accountsDiffer: 'الروايات تختلف',
      comma: '، ',
    },
    toolbar: {
      name: 'أدوات الخط الزمني',
      previous: 'الحدث السابق',
      next: 'الحدث التالي',
      zoomIn: 'تكبير',
      zoomOut: 'تصغير',
      fit: 'إظهار الكل',
      home: 'العودة إلى العرض الأول',
    },
    timeline: {
      untitled: 'خط زمني',
      events: 'الأحداث بترتيب الزمن',
      loading: 'يجري تحميل الخط الزمني…',
      sample: (drawn, count) => `القراءة جارية. المرسوم حتى الآن عيّنة: ${figure(drawn)} من أصل ${events(count)}.`,
      empty: 'ليس في هذا الخط الزمني أحداث بعد.',
      tryAgain: 'إعادة المحاولة',
      noAnswer: (url) => `لم يصل رد من ${apart(url)}. هل العنوان صحيح، وهل يُسمح لهذه الصفحة بقراءته (CORS)؟`,
      badStatus: (url, status) => `ردّ ${apart(url)} بالحالة ${status}${status === 404 ? ': لا شيء هناك' : ''}.`,
      unreadable: 'تعذّرت قراءة هذا الخط الزمني.',
      loaded: (count) => `حُمّل: ${events(count)}.`,
      scale: (span, zone) => `${span} · الأوقات بتوقيت ${apart(zone)}`,
    },
    card: {
      missing: 'تعذّر تحميل الجزء الذي يعرض التفاصيل.',
      status: {
        confirmed: 'مؤكَّد',
        reported: 'وفق تقارير',
        alleged: 'وفق ادعاءات',
        disputed: 'محل خلاف',
        retracted: 'سُحب',
      },
    },
    finding: finding(figure, events),
    details: {
      help: 'تنتقل أسهم لوحة المفاتيح بين الأحداث، ويفتح مفتاح الإدخال حدثًا، ويقود مفتاح Tab إلى مصدره، وتكبّر علامة الجمع وتصغّر علامة الطرح، ويُظهر الصفر الكل.',
      showing: (span, count) => `${span}: في العرض ${events(count)}.`,
      unlabelled: (count) =>
        plural(count, {
          zero: 'لا أحداث في العرض بلا عنوان.',
          one: 'في العرض حدث واحد بلا عنوان: تصل إليه الأسهم.',
          two: 'في العرض حدثان بلا عنوان: تصل إليهما الأسهم.',
          few: 'في العرض # أحداث بلا عنوان: تصل إليها الأسهم، فرادى أو مجموعات.',
          many: 'في العرض # حدثًا بلا عنوان: تصل إليها الأسهم، فرادى أو مجموعات.',
          other: 'في العرض # حدث بلا عنوان: تصل إليها الأسهم، فرادى أو مجموعات.',
        }),
      now: 'الآن',
      legend: {
        heading: 'كيف تُقرأ العلامات',
        exact: 'في ذلك اليوم',
        approximate: 'في نحو ذلك الوقت',
        uncertain: 'مشكوك فيه',
        bracket: 'لحظة ما ضمن هذه المدة',
        lasted: 'استمر هذه المدة',
        open: 'ظل مستمرًا',
        cluster: 'عدة أحداث؛ تُفتح بالنقر',
        ongoing: 'أحداث أخرى مستمرة أو لا يُعرف تاريخها بدقة أكبر',
        spread: 'تواريخ تذكرها المصادر',
      },
      precision: {
        upTo: (duration) => `${duration} على الأكثر`,
        roughly: (duration) => `نحو ${duration}`,
        onlyMonth: 'يذكر المصدر الشهر فقط، لا اليوم.',
        onlySeason: 'يذكر المصدر الفصل فقط، لا الشهر.',
        onlyYear: 'يذكر المصدر السنة فقط، لا اليوم.',
        onlyYears: (first, last) => `لا يذكر المصدر السنة بعينها، بل يذكر أنها بين ${first} ${and(last)}.`,
        approximate: 'التاريخ تقريبي.',
        uncertain: 'التاريخ مشكوك فيه.',
        oneOfDays: 'أحد هذه الأيام؛ ولا تقول المصادر أيّها.',
        oneOfDates: 'أحد هذه التواريخ؛ ولا تقول المصادر أيّها.',
        openStart: 'لم تُذكر البداية.',
        openEnd: 'لم تُذكر النهاية.',
        unknownStart: 'البداية غير معروفة.',
        unknownEnd: 'النهاية غير معروفة.',
        space: ' ',
      },
      cluster: {
        heading: (count) => `${events(count)} في زمن متقارب`,
        ongoing: (count) => `أحداث أخرى مستمرة أو لا يُعرف تاريخها بدقة أكبر: ${figure(count)}`,
        button: (count, lead) => `${events(count)} في زمن متقارب، منها: ${apart(lead)}. افتح القائمة.`,
        ongoingButton: (count) => `أحداث أخرى مستمرة أو لا يُعرف تاريخها بدقة أكبر: ${figure(count)}. افتح القائمة.`,
        zoom: 'تكبير هذا الموضع',
        showMore: (next, left) => `إظهار المزيد (${figure(next)}${next < left ? ` من ${figure(left)}` : ''})`,
      },
      card: {
        close: 'إغلاق',
        position: (index, count) => `${figure(index)} من ${figure(count)}`,
        lasted: (duration) => `المدة: ${duration}.`,
        noSource: 'لا يذكر هذا الحدث مصدرًا.',
        accountsDiffer: (topic) => `${apart(topic)}: الروايات تختلف`,
        saysDate: (date) => `يذكر تاريخًا هو ${date}`,
        openAtQuote: (publisher) => `فتح مقال ${apart(publisher)} عند الكلمات المقتبسة`,
        archived: (date) => (date ? `نسخة محفوظة بتاريخ ${date}` : 'نسخة محفوظة'),
        gone: 'لم يعد في عنوانه',
        credit: (credit) => `نقلًا عن ${apart(credit)}`,
        noHeadline: 'مقال (عنوانه غير معروف)',
        related: 'أحداث ذات صلة',
        stance: { supports: 'يؤيد', disputes: 'يخالف', context: 'سياق' },
        kind: {
          article: 'مقال',
          statement: 'بيان',
          document: 'وثيقة',
          dataset: 'مجموعة بيانات',
          video: 'فيديو',
          audio: 'تسجيل صوتي',
          image: 'صورة',
          social: 'منشور في وسائل التواصل',
          book: 'كتاب',
          other: 'مصدر',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `تغيير تاريخ «${apart(title)}»، ${date}. السهمان على امتداد المحور يحرّكانه، والسهمان المتعامدان عليه يختاران بدايته أو نهايته، ويثبّته مفتاح الإدخال، ويتركه Esc كما كان.`,
        fixed: (title) => `لا يمكن تغيير تاريخ «${apart(title)}» هنا.`,
        at: (part, date) => ({ whole: '', start: 'البداية: ', end: 'النهاية: ' })[part] + date,
        done: (title, date) => `«${apart(title)}»: ${date}.`,
        cancelled: 'تُرك كما كان.',
        buttons: 'تغيير التاريخ',
        move: (part, by) =>
          ({
            whole: ['تبكير', 'تأخير'],
            start: ['تبكير البداية', 'تأخير البداية'],
            end: ['تبكير النهاية', 'تأخير النهاية'],
          })[part][by < 0 ? 0 : 1]!,
        undo: 'تراجع عن التغيير',
      },
      copy: {
        button: 'نسخ التوثيق',
        copied: 'نُسخ',
        byHand: 'لا يُسمح لهذه الصفحة باستعمال الحافظة: انسخ النص من هنا.',
        field: 'توثيق هذا الحدث',
      },
      dates: {
        heading: 'تذكر مصادر تواريخ أخرى',
        says: (publisher, date) => `${apart(publisher)}: ${date}`,
      },
      sources: {
        heading: 'المصادر، بحسب من يقف وراءها',
        summary: (sources, publishers) =>
          `${plural(sources, {
            zero: 'لا مصادر',
            one: 'مصدر واحد',
            two: 'مصدران',
            few: '# مصادر',
            many: '# مصدرًا',
            other: '# مصدر',
          })} من ${plural(publishers, {
            zero: 'غير ناشر',
            one: 'ناشر واحد',
            two: 'ناشرَين',
            few: '# ناشرين',
            many: '# ناشرًا',
            other: '# ناشر',
          })}`,
        events,
        noEvents: 'لا حدث',
        highlight: (headline, count) => `إظهار ما يستند إلى «${apart(headline)}»: ${events(count)}`,
        highlighted: (publisher, count) => `ما يستند إلى هذا المصدر، ${apart(publisher)}: ${events(count)}.`,
        undated: 'بلا تاريخ نشر',
      },
      known: {
        button: 'ما كان معروفًا، ومتى',
        slider: 'يوم النشر',
        day: 'ما كان معروفًا في',
        all: 'إظهار الكل',
        explanation: 'الخط الزمني بما نُشر حتى نهاية يوم معيّن، لا غير.',
        asKnown: (date) => `ما كان معروفًا في نهاية ${date}.`,
        later: (count) => `ما يستند إلى مصادر نُشرت بعد ذلك: ${events(count)}.`,
        nothingLater: 'لا يستند أي حدث إلى مصادر نُشرت بعد ذلك.',
        undated: (count) =>
          plural(count, {
            zero: 'لكل المصادر تاريخ نشر.',
            one: 'مصدر واحد بلا تاريخ نشر، ويُعدّ معروفًا في كل يوم.',
            two: 'مصدران بلا تاريخ نشر، ويُعدّان معروفين في كل يوم.',
            few: '# مصادر بلا تاريخ نشر، وتُعدّ معروفة في كل يوم.',
            many: '# مصدرًا بلا تاريخ نشر، وتُعدّ معروفة في كل يوم.',
            other: '# مصدر بلا تاريخ نشر، وتُعدّ معروفة في كل يوم.',
          }),
        correctedLater: (count) =>
          plural(count, {
            zero: 'لم يُصحَّح شيء مما يظهر هنا بعد ذلك.',
            one: 'أُجري بعد ذلك تصحيح واحد لما يظهر هنا.',
            two: 'أُجري بعد ذلك تصحيحان لما يظهر هنا.',
            few: 'أُجريت بعد ذلك # تصحيحات لما يظهر هنا.',
            many: 'أُجري بعد ذلك # تصحيحًا لما يظهر هنا.',
            other: 'أُجري بعد ذلك # تصحيح لما يظهر هنا.',
          }),
        noDay: (text) => `«${apart(text)}» ليس يومًا على مثال ${apart('2025-03-25')}، لذلك يظهر كل شيء.`,
        announced: (date, shown, later) =>
          `ما كان معروفًا في نهاية ${date}: ${events(shown)}؛ وما يستند إلى مصادر لاحقة: ${events(later)}.`,
      },
      corrections: {
        button: (count) =>
          plural(count, {
            zero: 'لا تصحيحات',
            one: 'تصحيح واحد',
            two: 'تصحيحان',
            few: '# تصحيحات',
            many: '# تصحيحًا',
            other: '# تصحيح',
          }),
        heading: 'التصحيحات',
        on: (date) => `صُحّح: ${date}`,
        before: (text) => `قبل ذلك: ${text}`,
      },
      paper: {
        events: 'الأحداث',
        sources: 'المصادر',
        accessed: (date) => `قُرئ: ${date}.`,
        archived: (date) => (date ? `نسخة محفوظة بتاريخ ${date}:` : 'نسخة محفوظة:'),
        notPrinted: (count) => `ما لم يُطبع: ${events(count)}.`,
        printedOn: (date) => `طُبع في ${date}.`,
      },
      problems: {
        summary: (count) =>
          `${plural(count, { zero: 'لا مشكلات', one: 'مشكلة واحدة', two: 'مشكلتان', few: '# مشكلات', many: '# مشكلة', other: '# مشكلة' })} في بيانات هذا الخط الزمني`,
        notes: (count) =>
          `${plural(count, { zero: 'لا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '# ملاحظات', many: '# ملاحظة', other: '# ملاحظة' })} على بيانات هذا الخط الزمني`,
        place: (line, column) => `السطر ${line}، العمود ${column}`,
      },
    },
  };
}
