/**
 * The interface in Hebrew. Prepositions are one word with what follows; before a figure they take a hyphen ("ב־18 במרץ"). Names and addresses that
 * may be written in another script are set apart with U+2068 and U+2069, so that they leave the order of the sentence as it is.
 */
import { countsIn } from './counting.ts';
import { finding } from './finding-he.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = { spring: 'אביב', summer: 'קיץ', autumn: 'סתיו', winter: 'חורף' };

const apart = (text: string): string => `\u2068${text}\u2069`;
const prefixed = (prefix: string, date: string): string =>
  /^\p{Nd}/u.test(date) ? `${prefix}־${date}` : prefix + date;
const ago = 'לפני ';
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' לפנה״ס' : '');

const dates: DateMessages = {
  about(date, _, isAlone) {
    if (date.startsWith(ago)) return date.replace(ago, `${ago}בערך `);
    return isAlone ? `סביב ${date}` : `${date} לערך`;
  },
  possibly: (date) => `אולי ${date}`,
  between: (first, last) => `בין ${first} ${prefixed('ל', last)}`,
  fromTo: (first, last) => `${prefixed('מ', first)} עד ${last}`,
  since: (start) => `מאז ${start}`,
  until: (end) => `עד ${end}`,
  startNotKnown: (end) => `עד ${end}, ההתחלה אינה ידועה`,
  endNotKnown: (start) => `${prefixed('מ', start)}, הסוף אינו ידוע`,
  orEarlier: (date) => `${date} או קודם לכן`,
  orLater: (date) => `${date} או אחר כך`,
  noDate: 'במועד לא ידוע',
  dayAndTime: (day, time, zone) => `${day}, ${time}${zone ? ` ${apart(zone)}` : ''}`,
  season: (season, year) => `${seasons[season]} ${year}`,
  decade: (_, figures) => `שנות ה־${figures}`,
  century: (number, isBeforeChrist) => `המאה ה־${number}${era(isBeforeChrist)}`,
  millennium: (number, isBeforeChrist) => `האלף ה־${number}${era(isBeforeChrist)}`,
  yearsAgo: (amount) => `${ago}${amount} שנה`,
};

export function wordsIn(locale: string): Translation {
  const { figure, plural } = countsIn<'one' | 'two'>(locale);
  const events = (count: number): string => plural(count, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' });
  return {
    language: locale,
    dates,
    label: {
      unsourced: 'ללא מקור',
      morePublishers: (count) => `+ עוד ${figure(count)}`,
      accountsDiffer: 'הגרסאות חלוקות',
      comma: ', ',
    },
    toolbar: {
      name: 'פקדי ציר הזמן',
      previous: 'האירוע הקודם',
      next: 'האירוע הבא',
      zoomIn: 'התקרבות',
      zoomOut: 'התרחקות',
      fit: 'הצגת הכול',
      home: 'חזרה לתצוגה הראשונה',
    },
    timeline: {
      untitled: 'ציר זמן',
      events: 'האירועים לפי סדר הזמן',
      loading: 'ציר הזמן נטען…',
      sample: (drawn, count) => `הקריאה נמשכת. עד כה צויר מדגם: ${figure(drawn)} מתוך ${events(count)}.`,
      empty: 'אין עדיין אירועים בציר הזמן הזה.',
      tryAgain: 'ניסיון נוסף',
      noAnswer: (url) => `לא התקבלה תשובה מ־${apart(url)}. האם הכתובת נכונה, והאם לדף הזה מותר לקרוא אותה (CORS)?`,
      badStatus: (url, status) => `${apart(url)} השיב במצב ${status}${status === 404 ? ': אין שם דבר' : ''}.`,
      unreadable: 'לא ניתן היה לקרוא את ציר הזמן הזה.',
      loaded: (count) => `נטענו: ${events(count)}.`,
      scale: (span, zone) => `${span} · השעות לפי ${apart(zone)}`,
    },
    card: {
      missing: 'לא ניתן היה לטעון את החלק שמציג פרטים.',
      status: {
        confirmed: 'אושר',
        reported: 'לפי דיווחים',
        alleged: 'לפי הטענה',
        disputed: 'שנוי במחלוקת',
        retracted: 'הדיווח בוטל',
      },
    },
    finding: finding(figure, events),
    details: {
      help: 'מקשי החצים עוברים בין האירועים, Enter פותח אירוע, Tab מוביל אל המקור שלו, פלוס ומינוס מקרבים ומרחיקים, 0 מציג הכול.',
      showing: (span, count) => `${span}: ${events(count)} בתצוגה.`,
      unlabelled: (count) =>
        plural(count, {
          one: 'אירוע אחד בתצוגה אינו נושא תווית: מקשי החצים מגיעים אליו.',
          two: 'שני אירועים בתצוגה אינם נושאים תווית: מקשי החצים מגיעים אליהם.',
          other: '# אירועים בתצוגה אינם נושאים תווית: מקשי החצים מגיעים אליהם, אחד אחד או בקבוצות.',
        }),
      now: 'עכשיו',
      legend: {
        heading: 'איך לקרוא את הסימנים',
        exact: 'באותו יום',
        approximate: 'בערך אז',
        uncertain: 'מוטל בספק',
        bracket: 'רגע אחד, אי שם בטווח הזה',
        lasted: 'נמשך כך',
        open: 'המשיך',
        cluster: 'כמה אירועים; נפתח בלחיצה',
        ongoing: 'אחרים, שנמשכים או שאין להם תאריך מדויק יותר',
        spread: 'תאריכים שהמקורות נוקבים',
      },
      precision: {
        upTo: (duration) => `עד ${duration}`,
        roughly: (duration) => `בערך ${duration}`,
        onlyMonth: 'המקור מציין רק את החודש, לא את היום.',
        onlySeason: 'המקור מציין רק את העונה, לא את החודש.',
        onlyYear: 'המקור מציין רק את השנה, לא את היום.',
        onlyYears: (first, last) => `המקור אינו מציין את השנה, רק שהייתה בין ${first} ${prefixed('ל', last)}.`,
        approximate: 'התאריך משוער.',
        uncertain: 'התאריך מוטל בספק.',
        oneOfDays: 'אחד הימים האלה; המקורות אינם אומרים איזה.',
        oneOfDates: 'אחד התאריכים האלה; המקורות אינם אומרים איזה.',
        openStart: 'לא צוינה התחלה.',
        openEnd: 'לא צוין סוף.',
        unknownStart: 'ההתחלה אינה ידועה.',
        unknownEnd: 'הסוף אינו ידוע.',
        space: ' ',
      },
      cluster: {
        heading: (count) => `${events(count)} בסמיכות`,
        ongoing: (count) => `אירועים אחרים שנמשכים או שאין להם תאריך מדויק יותר: ${figure(count)}`,
        button: (count, lead) => `${events(count)} בסמיכות, ובהם: ${apart(lead)}. פתיחת הרשימה.`,
        ongoingButton: (count) => `אירועים אחרים שנמשכים או שאין להם תאריך מדויק יותר: ${figure(count)}. פתיחת הרשימה.`,
        zoom: 'התקרבות אליהם',
        showMore: (next, left) => `הצגת ${figure(next)} נוספים${next < left ? ` מתוך ${figure(left)}` : ''}`,
      },
      card: {
        close: 'סגירה',
        position: (index, count) => `${figure(index)} מתוך ${figure(count)}`,
        lasted: (duration) => `משך: ${duration}.`,
        noSource: 'לאירוע הזה לא צוין מקור.',
        accountsDiffer: (topic) => `${apart(topic)}: הגרסאות חלוקות`,
        saysDate: (date) => `נוקב בתאריך ${date}`,
        openAtQuote: (publisher) => `פתיחת הכתבה של ${apart(publisher)} במילים המצוטטות`,
        archived: (date) => (date ? `עותק שמור מ־${apart(date)}` : 'עותק שמור'),
        gone: 'אינו עוד בכתובתו',
        credit: (credit) => `קרדיט: ${apart(credit)}`,
        noHeadline: 'כתבה (הכותרת אינה ידועה)',
        related: 'אירועים קשורים',
        stance: { supports: 'תומך', disputes: 'חולק', context: 'הקשר' },
        kind: {
          article: 'כתבה',
          statement: 'הצהרה',
          document: 'מסמך',
          dataset: 'מאגר נתונים',
          video: 'סרטון',
          audio: 'הקלטה',
          image: 'תמונה',
          social: 'רשומה ברשת חברתית',
          book: 'ספר',
          other: 'מקור',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `שינוי התאריך של ”${apart(title)}”, ${date}. החצים שלאורך הציר מזיזים, החצים שלרוחבו בוחרים התחלה או סוף, Enter שומר, Esc משאיר כפי שהיה.`,
        fixed: (title) => `את התאריך של ”${apart(title)}” לא ניתן לשנות כאן.`,
        at: (part, date) => ({ whole: '', start: 'התחלה: ', end: 'סוף: ' })[part] + date,
        done: (title, date) => `”${apart(title)}”: ${date}.`,
        cancelled: 'נשאר כפי שהיה.',
        buttons: 'שינוי התאריך',
        move: (part, by) =>
          ({
            whole: ['מוקדם יותר', 'מאוחר יותר'],
            start: ['התחלה מוקדמת יותר', 'התחלה מאוחרת יותר'],
            end: ['סוף מוקדם יותר', 'סוף מאוחר יותר'],
          })[part][by < 0 ? 0 : 1]!,
        undo: 'ביטול השינוי',
      },
      copy: {
        button: 'העתקת מראה המקום',
        copied: 'הועתק',
        byHand: 'לדף הזה אסור להשתמש בלוח: אפשר להעתיק את הטקסט מכאן.',
        field: 'מראה המקום של האירוע',
      },
      dates: {
        heading: 'מקורות נוקבים בתאריכים אחרים',
        says: (publisher, date) => `${apart(publisher)}: ${date}`,
      },
      sources: {
        heading: 'המקורות, לפי מי שעומד מאחוריהם',
        summary: (sources, publishers) =>
          `${plural(sources, { one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' })} ${plural(publishers, { one: 'מגוף מפרסם אחד', two: 'משני גופים מפרסמים', other: 'מ־# גופים מפרסמים' })}`,
        events,
        noEvents: 'אין אירועים',
        highlight: (headline, count) => `הצגת מה שנשען על ”${apart(headline)}”: ${events(count)}`,
        highlighted: (publisher, count) => `מה שנשען על המקור הזה, ${apart(publisher)}: ${events(count)}.`,
        undated: 'ללא תאריך פרסום',
      },
      known: {
        button: 'מה היה ידוע ומתי',
        slider: 'יום הפרסום',
        day: 'מה שהיה ידוע ביום',
        all: 'הצגת הכול',
        explanation: 'ציר הזמן רק עם מה שפורסם עד סוף יום מסוים.',
        asKnown: (date) => `מה שהיה ידוע בסוף היום: ${date}.`,
        later: (count) => `נשענים על מקורות שפורסמו מאוחר יותר: ${events(count)}.`,
        nothingLater: 'שום אירוע אינו נשען על מקורות שפורסמו מאוחר יותר.',
        undated: (count) =>
          plural(count, {
            one: 'מקור אחד ללא תאריך פרסום, והוא נחשב ידוע בכל יום.',
            two: 'שני מקורות ללא תאריך פרסום, והם נחשבים ידועים בכל יום.',
            other: '# מקורות ללא תאריך פרסום, והם נחשבים ידועים בכל יום.',
          }),
        correctedLater: (count) =>
          plural(count, {
            one: 'תיקון אחד למה שמוצג כאן נעשה מאוחר יותר.',
            two: 'שני תיקונים למה שמוצג כאן נעשו מאוחר יותר.',
            other: '# תיקונים למה שמוצג כאן נעשו מאוחר יותר.',
          }),
        noDay: (text) => `”${apart(text)}” אינו יום כמו ${apart('2025-03-25')}, ולכן מוצג הכול.`,
        announced: (date, shown, later) =>
          `מה שהיה ידוע בסוף היום, ${date}: ${events(shown)}; נשענים על מקורות מאוחרים יותר: ${figure(later)}.`,
      },
      corrections: {
        button: (count) => plural(count, { one: 'תיקון אחד', two: 'שני תיקונים', other: '# תיקונים' }),
        heading: 'תיקונים',
        on: (date) => `תוקן: ${date}`,
        before: (text) => `קודם לכן: ${text}`,
      },
      paper: {
        events: 'אירועים',
        sources: 'מקורות',
        accessed: (date) => `נקרא: ${date}.`,
        archived: (date) => (date ? `עותק שמור מ־${apart(date)}:` : 'עותק שמור:'),
        notPrinted: (count) => `לא הודפסו: ${events(count)}.`,
        printedOn: (date) => `הודפס: ${date}.`,
      },
      problems: {
        summary: (count) =>
          `${plural(count, { one: 'בעיה אחת', two: 'שתי בעיות', other: '# בעיות' })} בנתוני ציר הזמן הזה`,
        notes: (count) =>
          `${plural(count, { one: 'הערה אחת', two: 'שתי הערות', other: '# הערות' })} על נתוני ציר הזמן הזה`,
        place: (line, column) => `שורה ${line}, עמודה ${column}`,
      },
    },
  };
}
