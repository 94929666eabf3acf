/**
 * What is wrong with a document, in Hebrew. Words of the data are set apart by U+2068, text of the format by U+2066: figures and hyphens of a
 * date would otherwise change places. Remedies are said without a gender: "יש לכתוב".
 */
import type { DiagnosticWords } from '../diagnostic-words.ts';

const quoted = (text: string): string => `”\u2068${text}\u2069”`;
const code = (text: string): string => `\u2066${text}\u2069`;
const list = (words: readonly string[]): string => words.map(code).join(', ');
const skeleton = `יש לכתוב ${code('{ "title": "…", "events": [ … ] }')}.`;
const nameAndValue = `יש לכתוב ${code('"name": value')}.`;
const textInQuotes = `יש לכתוב ${code('"text"')}.`;
const ownId = `מזהה (${code('id')}) שאינו מופיע במקום אחר`;
const idOfOne = `מזהה (${code('id')}) של פריט קיים`;

export const diagnosticsIn = (locale: string): DiagnosticWords => ({
  locale,
  quoted,
  code,
  place: {
    document: 'המסמך',
    arrow: ' ← ',
    items: {
      events: 'אירוע',
      sources: 'מקור',
      lanes: 'מסלול',
      citations: 'הפניה',
      related: 'קשר',
      corrections: 'תיקון',
      story: 'שלב',
      tags: 'תגית',
      quote: 'ציטוט',
      media: 'תמונה',
    },
  },
  found: {
    nothing: 'כלום',
    object: 'אובייקט',
    program: 'פונקציה',
    list: (length) => `רשימה (אורך: ${length})`,
  },
  leftOut: {
    field: 'השדה הושמט.',
    events: 'האירוע הושמט.',
    sources: 'המקור הושמט.',
    lanes: 'המסלול הושמט.',
    citations: 'ההפניה הושמטה.',
    related: 'הקשר הושמט.',
    corrections: 'התיקון הושמט.',
    story: 'השלב הושמט.',
    tags: 'התגית הושמטה.',
    quote: 'הציטוט הושמט.',
    media: 'התמונה הושמטה.',
  },
  types: {
    string: `טקסט בין ${code('" "')}`,
    number: 'מספר',
    boolean: `${code('true')} או ${code('false')}`,
    array: `רשימה בין ${code('[ ]')}`,
    object: `אובייקט בין ${code('{ }')}`,
  },
  unexpected: (expected) => `כאן נדרש: ${expected}.`,
  writeOrRemove: () => 'יש לתקן את הערך או להסיר אותו.',
  didYouMean: (text) => `האם הכוונה ל־${quoted(text)}?`,
  notJson: (fault) => `המסמך אינו ${code('JSON')} תקין: ${fault}.`,
  json: {
    'trailing-comma': ['פסיק אחרי הפריט האחרון', 'יש להסיר את הפסיק.'],
    'missing-comma': ['חסר פסיק', 'יש להוסיף פסיק בין שני הפריטים.'],
    'missing-colon': ['חסרות נקודתיים', nameAndValue],
    'missing-value': ['חסר ערך', 'יש לכתוב את הערך או להסיר את מה שבא לפניו.'],
    'single-quotes': ['גרשיים בודדים', textInQuotes],
    'curly-quotes': ['מירכאות דפוס', textInQuotes],
    'unquoted-name': ['שם בלי מירכאות', nameAndValue],
    comment: ['הערה', `יש להסיר אותה או לשמור אותה בשדה ששמו מתחיל ב־${code('x-')}.`],
    'unclosed-text': ['טקסט בלי סוף', `יש להוסיף ${code('"')} בסופו.`],
    'line-break-in-text': ['שורה חדשה בתוך טקסט', `יש לכתוב ${code('\\n')} במקום שורה חדשה, ${code('\\t')} במקום טאב.`],
    'bad-escape': [`צירוף לא מוכר אחרי ${code('\\')}`, `יש לכתוב ${code('\\\\')} במקום לוכסן הפוך.`],
    'bad-number': ['מספר כתוב לא נכון', `יש לכתוב אותו כמו ${code('0.5')}, או בין ${code('" "')}.`],
    'bad-word': [
      'מילה לא מוכרת',
      `יש לכתוב ${code('"text"')}, מספר, ${code('true')}, ${code('false')} או ${code('null')}.`,
    ],
    'wrong-bracket': ['סוגר לא מתאים', `יש לסגור ${code('{')} ב־${code('}')} ו־${code('[')} ב־${code(']')}.`],
    'text-after-end': ['טקסט אחרי הסוף', 'יש להסיר את מה שבא אחרי הסוגר האחרון.'],
    'cut-off': ['הוא נקטע', 'יש לסגור את מה שפתוח, או לטעון את הקובץ כולו.'],
  },
  date: `תאריך בתבנית ${code('EDTF')}, כגון ${list(['2025-03-18', '2025-03-19~', '2024-11/2025-01'])}`,
  dates: {
    problem: (text, problem) => `${quoted(text)} ${problem}.`,
    problems: {
      empty: 'אינו תאריך',
      'not-edtf': `אינו תאריך בתבנית ${code('EDTF')}`,
      unsupported: `הוא סוג של ${code('EDTF')} שאינו נתמך כאן`,
      'year-too-far': 'רחוק יותר מגיל היקום',
      'no-such-month': 'מציין חודש שאינו קיים',
      'no-such-day': 'מציין יום שאינו קיים',
      'no-such-time': 'מציין שעה שאינה קיימת',
      'ends-before-start': 'מסתיים לפני שהוא מתחיל',
      'no-ends': 'חסר גם התחלה וגם סוף',
    },
    remedies: {
      empty: `יש לכתוב יום (${code('2025-03-18')}), חודש (${code('2025-03')}), שנה (${code('2025')}) או פרק זמן (${code('2024-11/2025-01')}).`,
      'not-edtf': `יש לכתוב שנה, חודש ויום, כגון ${list(['2025-03-18', '2025-03', '2025'])}; ${code('~')} בסוף פירושו ”בערך”.`,
      unsupported: `יש לכתוב תאריך, פרק זמן (${code('2024-11/2025-01')}) או אחד מכמה תאריכים (${code('[2025-04-10..2025-04-16]')}).`,
      'year-too-far': 'יש לבדוק את מספר האפסים.',
      'no-such-month': `יש לכתוב חודש מ־${code('01')} עד ${code('12')}, או עונה מ־${code('21')} (אביב) עד ${code('24')} (חורף).`,
      'no-such-day': 'יש לבדוק את היום, או לכתוב רק שנה וחודש.',
      'no-such-time': `יש לכתוב שעה מ־${code('00:00')} עד ${code('23:59')}, כגון ${code('2025-04-17T14:34Z')}.`,
      'ends-before-start': 'יש לכתוב קודם את התאריך המוקדם.',
      'no-ends': `יש לציין התחלה או סוף, כגון ${code('2023-10/..')}`,
    },
    ambiguous: 'יכול להיות שני תאריכים',
    choice: (dayFirst, monthFirst) => `יש לכתוב ${code(dayFirst)} או ${code(monthFirst)}, לפי הכוונה.`,
    suggestion: (edtf) => `האם הכוונה ל־${code(edtf)}?`,
  },
  table: {
    html: ({ title }) => [
      code('JSON'),
      `במקום המסמך הגיע דף אינטרנט (${code('HTML')})${title ? `: ${quoted(title)}` : ''}.`,
      'יש לבדוק את הכתובת: כך משיב שרת לעיתים קרובות כשהקובץ אינו קיים.',
    ],
    javascript: [
      code('JSON'),
      `זה ${code('JavaScript')}, לא ${code('JSON')}.`,
      `יש לתת את הנתונים בלבד, מ־${code('{')} או ${code('[')} הראשון עד הסוגר האחרון, עם שמות וטקסטים בין ${code('" "')}.`,
    ],
    'no-such-columns': ({ wanted, given }) => [
      `העמודות ${list(wanted)}`,
      `בטבלה דרושות העמודות ${list(wanted)}; נמצאו: ${given.map((name) => `\u2068${name}\u2069`).join(', ')}.`,
      'יש לקרוא להן כך בשורה הראשונה.',
    ],
    'empty-text': [code('JSON'), 'המסמך ריק.', skeleton],
    'not-a-document': ['מסמך של ציר זמן, כלומר אובייקט עם רשימת אירועים', undefined, skeleton],
    unreadable: [
      `אובייקטים, רשימות וטקסטים פשוטים, כמו ב־${code('JSON')}`,
      'לא ניתן היה לקרוא את זה.',
      `יש לכתוב אובייקטים, רשימות וטקסטים פשוטים, כמו ב־${code('JSON')}.`,
    ],
    'missing-id': [
      ownId,
      `המזהה (${code('id')}) חסר, ולכן נוצר מזהה מן הטקסט.`,
      'יש לתת מזהה ולשמור עליו: קישורים נשענים עליו.',
    ],
    empty: ['לפחות אות אחת', 'אין כאן דבר.', 'יש לכתוב משהו או להסיר את השדה.'],
    missing: ({ field }) => [code(field), `השדה ${quoted(field)} חסר.`, 'יש להוסיף אותו.'],
    'not-in-list': ({ allowed }) => [
      `אחת המילים: ${list(allowed)}`,
      `כאן יכולה לעמוד רק אחת המילים: ${list(allowed)}.`,
    ],
    'out-of-range': [`מספר מ־${code('0')} עד ${code('1')}`],
    'bad-view': [`פרק זמן בתבנית ${code('EDTF')} עם שני קצותיו, כגון ${code('2025-03-09/2025-04-20')}`],
    'bad-link': [`קישור שמתחיל ב־${list(['https://', 'http://', 'mailto:'])}, או קישור יחסי`],
    'bare-host': [
      `כתובת שלפניה ${code('https://')}`,
      `בלי ${code('https://')} לפניה, הכתובת הזאת מובילה אל תוך האתר שלכם.`,
    ],
    'bad-language': [`קוד שפה, כגון ${list(['en', 'ar', 'pt-BR'])} (${code('BCP 47')})`],
    'bad-time-zone': [`אזור זמן, כגון ${list(['UTC', 'Europe/Moscow'])}`],
    'bad-color': [`צבע ${code('CSS')}, כגון ${list(['#9b1c1c', 'teal'])}`],
    'same-calendar': ['לוח שנה שונה מהראשון', 'זהו כבר לוח השנה הראשון.'],
    'unknown-field': ({ field }) => [
      `שדה של התבנית, או שדה ששמו מתחיל ב־${code('x-')}`,
      `השדה ${quoted(field)} אינו מוכר; הוא נשמר, אך אינו מוצג בשום מקום.`,
      `אם השדה פרטי, יש לקרוא לו ${quoted(`x-${field}`)}.`,
    ],
    'doubled-id': ({ id, given }) => [
      ownId,
      `המזהה (${code('id')}) ${quoted(id)} כבר תפוס; כאן בא במקומו ${quoted(given)}.`,
      'יש לתת מזהה אחר.',
    ],
    'unknown-source': ({ id }) => [
      idOfOne,
      `אין מקור תקין שהמזהה (${code('id')}) שלו הוא ${quoted(id)}.`,
      'יש לכתוב מזהה של פריט שקיים במסמך, או להסיר את הערך.',
    ],
    'unknown-lane': ({ id }) => [
      idOfOne,
      `אין מסלול שהמזהה (${code('id')}) שלו הוא ${quoted(id)}, ולכן נוסף מסלול.`,
      'יש להוסיף אותו עם כותרת.',
    ],
    'unknown-event': ({ id }) => [
      idOfOne,
      `אין אירוע מוצג שהמזהה (${code('id')}) שלו הוא ${quoted(id)}.`,
      'יש לכתוב מזהה של פריט שקיים במסמך, או להסיר את הערך.',
    ],
    'unclosed-cell': [
      'מירכאות בסוף התא',
      'מירכאות פותחות את התא ואין מירכאות שסוגרות אותו; הן נחשבות לחלק מהטקסט.',
      'יש להוסיף מירכאות בסוף התא, ולכפול מירכאות ששייכות לטקסט.',
    ],
    'surplus-cells': ({ cells, headings }, figure) => [
      'שורה שבה תא אחד לכל כותרת עמודה',
      `תאים בשורה זו: ${figure(cells)}, כותרות עמודות: ${figure(headings)}; העודף נשמר, אך אינו מוצג בשום מקום.`,
      'יש להקיף במירכאות כפולות תא שיש בו תו מפריד, או להוסיף כותרת.',
    ],
    'broken-component': [
      `רכיב של ${code('iCalendar')} (${code('RFC 5545')})`,
      'לא ניתן היה לקרוא חלק זה של היומן. הוא הושמט.',
      'יש לייצא את היומן שוב, או להסיר את החלק הזה.',
    ],
    'title-media': [
      'תמונה של אירוע',
      `לכותרת של ציר זמן אין כאן תמונה; היא נשמרה בשם ${code('x-media')}, אך אינה מוצגת בשום מקום.`,
      'יש לשייך את התמונה לאירוע.',
    ],
    'unknown-zone': ({ zone }) => [
      `אזור זמן שהיומן מתאר, או בשמו לפי ${code('IANA')}, כגון ${code('Europe/Berlin')}`,
      `אזור הזמן ${quoted(zone)} אינו מוכר, ולכן השעות שלו נשמרו בלי אזור.`,
      `יש לציין ${code('timeZone')} לציר הזמן, או לייצא את היומן עם אזורי הזמן שלו.`,
    ],
    'more-occurrences': ({ count }, figure) => [
      `חזרה שיש לה סוף (${code('COUNT')} או ${code('UNTIL')})`,
      `האירוע הזה חוזר גם בהמשך; מספר הפעמים הראשונות שמוצגות: ${figure(count)}.`,
      'יש לתת לכלל סוף.',
    ],
    more: ({ errors, warnings }, figure) => [
      '',
      `הודעות נוספות: ${figure(errors + warnings)} (שגיאות: ${figure(errors)}, אזהרות: ${figure(warnings)}).`,
      'יש לתקן קודם את אלה שלמעלה; ייתכן שלרבות מהן סיבה אחת.',
    ],
  },
});
