/** Finding one's way, in Hebrew. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

/** Words of the data, which may be in another script. */
const apart = (text: string): string => `\u2068${text}\u2069`;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: 'מציאת אירועים',
  search: {
    button: 'חיפוש',
    placeholder: 'כותרת, טקסט, מקור, מקום, תאריך',
    next: 'התוצאה הבאה',
    previous: 'התוצאה הקודמת',
    close: 'סגירת החיפוש',
    found: (count, of) => `${figure(count)} מתוך ${figure(of)}`,
    soFar: (count) => `${figure(count)} עד כה…`,
    at: (place, count) => `${figure(place)} מתוך ${figure(count)}`,
    nothing: 'לא נמצא דבר',
  },
  table: {
    button: 'רשימת כל האירועים',
    heading: (count) => `${events(count)} לפי סדר הזמן`,
    hits: (count, query) => `”${apart(query)}”: ${events(count)} לפי סדר הזמן`,
    date: 'תאריך',
    event: 'אירוע',
    lane: 'מסלול',
    sources: 'מקורות',
    unsourced: 'ללא מקור',
  },
  filters: {
    button: 'סינון',
    heading: 'להציג רק',
    kinds: { lane: 'מסלול', publisher: 'גוף מפרסם', status: 'סטטוס', place: 'מקום', tag: 'תגית' },
    noLane: 'ללא מסלול',
    noSource: 'ללא מקור',
    value: (name, count) => `${apart(name)}: ${events(count)}`,
    left: (count, of) => `מוצגים ${figure(count)} מתוך ${figure(of)}.`,
    remove: (kind, value) => `${kind}: ${apart(value)}. הסרת הסינון הזה.`,
    clear: 'הצגת כל האירועים',
    looking: (count) => `מחפשים בין ${events(count)}…`,
  },
  story: {
    button: 'הסיפור',
    previous: 'השלב הקודם',
    next: 'השלב הבא',
    play: 'הפעלה',
    pause: 'השהיה',
    end: 'סיום הסיפור',
  },
  overview: {
    name: 'מבט על כל הזמן',
    window: 'מה שנראה',
    start: 'תחילת מה שנראה',
    end: 'סוף מה שנראה',
  },
  keys: {
    heading: 'מקשים',
    list: [
      ['→ ←', 'האירוע הקודם, האירוע הבא'],
      ['↑ ↓', 'האירוע שמעל, האירוע שמתחת'],
      ['Home, End', 'האירוע הראשון, האירוע האחרון'],
      ['Enter', 'פותח את האירוע; Tab מוביל אל המקור שלו'],
      ['Shift + → ←', 'מזיז את התצוגה'],
      ['Page Up, Page Down', 'מזיז את התצוגה כמעט בכל רוחבה'],
      ['+ −', 'מקרב, מרחיק'],
      ['0', 'מציג הכול'],
      ['1', 'חוזר לתצוגת הפתיחה'],
      ['/', 'מחפש; Enter ו־Shift + Enter עוברים בין התוצאות'],
      ['l', 'מפרט את כל האירועים'],
      ['f', 'מסנן'],
      ['s', 'מספר את הסיפור או מסיים אותו'],
      ['→ ←', 'בסיפור: שלב אחורה, שלב קדימה'],
      ['p', 'בסיפור: הפעלה, השהיה'],
      ['?', 'מציג את המקשים האלה'],
      ['Esc', 'סוגר את מה שפתוח'],
    ],
  },
});
