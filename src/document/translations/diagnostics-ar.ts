/**
 * What is wrong with a document, in Arabic. Words of the data are set apart by U+2068, text of the format by U+2066: figures and hyphens of a
 * date would otherwise change places.
 */
import type { DiagnosticWords } from '../diagnostic-words.ts';

const quoted = (text: string): string => `«\u2068${text}\u2069»`;
const code = (text: string): string => `\u2066${text}\u2069`;
const list = (words: readonly string[]): string => words.map(code).join('، ');
const skeleton = `اكتب ${code('{ "title": "…", "events": [ … ] }')}.`;
const nameAndValue = `اكتب ${code('"name": value')}.`;
const textInQuotes = `اكتب ${code('"text"')}.`;
const ownId = `معرّف (${code('id')}) لا يتكرر`;
const idOfOne = `معرّف (${code('id')}) لعنصر موجود`;

export const diagnosticsIn = (locale: string): DiagnosticWords => ({
  locale,
  quoted,
  code,
  place: {
    document: 'المستند',
    arrow: ' ← ',
    items: {
      events: 'الحدث',
      sources: 'المصدر',
      lanes: 'المسار',
      citations: 'الإحالة',
      related: 'الصلة',
      corrections: 'التصحيح',
      story: 'الخطوة',
      tags: 'الوسم',
      quote: 'الاقتباس',
      media: 'الصورة',
    },
  },
  found: {
    nothing: 'لا شيء',
    object: 'كائن',
    program: 'دالة',
    list: (length) => `قائمة (طولها: ${length})`,
  },
  leftOut: {
    field: 'لذلك أُهمل الحقل.',
    events: 'لذلك أُهمل الحدث.',
    sources: 'لذلك أُهمل المصدر.',
    lanes: 'لذلك أُهمل المسار.',
    citations: 'لذلك أُهملت الإحالة.',
    related: 'لذلك أُهملت الصلة.',
    corrections: 'لذلك أُهمل التصحيح.',
    story: 'لذلك أُهملت الخطوة.',
    tags: 'لذلك أُهمل الوسم.',
    quote: 'لذلك أُهمل الاقتباس.',
    media: 'لذلك أُهملت الصورة.',
  },
  types: {
    string: `نص بين علامتي ${code('" "')}`,
    number: 'عدد',
    boolean: `${code('true')} أو ${code('false')}`,
    array: `قائمة بين ${code('[ ]')}`,
    object: `كائن بين ${code('{ }')}`,
  },
  unexpected: (expected) => `المتوقَّع هنا: ${expected}.`,
  writeOrRemove: () => 'صحّح القيمة أو احذفها.',
  didYouMean: (text) => `هل المقصود ${quoted(text)}؟`,
  notJson: (fault) => `المستند ليس ${code('JSON')} سليمًا: ${fault}.`,
  json: {
    'trailing-comma': ['فاصلة بعد العنصر الأخير', 'احذف هذه الفاصلة.'],
    'missing-comma': ['فاصلة ناقصة', 'ضع فاصلة بين العنصرين.'],
    'missing-colon': ['نقطتان ناقصتان', nameAndValue],
    'missing-value': ['قيمة ناقصة', 'اكتب القيمة أو احذف ما يسبقها.'],
    'single-quotes': ['علامات اقتباس مفردة', textInQuotes],
    'curly-quotes': ['علامات اقتباس طباعية', textInQuotes],
    'unquoted-name': ['اسم بلا علامات اقتباس', nameAndValue],
    comment: ['تعليق', `احذفه أو ضعه في حقل يبدأ اسمه بـ ${code('x-')}.`],
    'unclosed-text': ['نص بلا نهاية', `ضع علامة ${code('"')} في آخره.`],
    'line-break-in-text': [
      'سطر جديد داخل نص',
      `اكتب ${code('\\n')} بدل السطر الجديد و${code('\\t')} بدل علامة الجدولة.`,
    ],
    'bad-escape': [`رمز غير معروف بعد ${code('\\')}`, `اكتب ${code('\\\\')} بدل الشرطة المائلة العكسية.`],
    'bad-number': ['عدد مكتوب خطأً', `اكتبه على مثال ${code('0.5')} أو بين علامتي ${code('" "')}.`],
    'bad-word': [
      'كلمة غير معروفة',
      `اكتب ${code('"text"')} أو عددًا أو ${code('true')} أو ${code('false')} أو ${code('null')}.`,
    ],
    'wrong-bracket': ['قوس إغلاق غير مطابق', `أغلق ${code('{')} بـ ${code('}')} و${code('[')} بـ ${code(']')}.`],
    'text-after-end': ['نص بعد النهاية', 'احذف ما يلي القوس الأخير.'],
    'cut-off': ['ينقطع قبل نهايته', 'أغلق ما بقي مفتوحًا أو حمّل الملف كاملًا.'],
  },
  date: `تاريخ بصيغة ${code('EDTF')}، على مثال ${list(['2025-03-18', '2025-03-19~', '2024-11/2025-01'])}`,
  dates: {
    problem: (text, problem) => `${quoted(text)} ${problem}.`,
    problems: {
      empty: 'ليس تاريخًا',
      'not-edtf': `ليس تاريخًا بصيغة ${code('EDTF')}`,
      unsupported: `نوع من ${code('EDTF')} لا يُقرأ هنا`,
      'year-too-far': 'أبعد من عمر الكون',
      'no-such-month': 'يذكر شهرًا لا وجود له',
      'no-such-day': 'يذكر يومًا لا وجود له',
      'no-such-time': 'يذكر وقتًا لا وجود له',
      'ends-before-start': 'ينتهي قبل أن يبدأ',
      'no-ends': 'بلا بداية ولا نهاية',
    },
    remedies: {
      empty: `اكتب يومًا (${code('2025-03-18')}) أو شهرًا (${code('2025-03')}) أو سنة (${code('2025')}) أو مدة (${code('2024-11/2025-01')}).`,
      'not-edtf': `اكتب السنة ثم الشهر ثم اليوم، على مثال ${list(['2025-03-18', '2025-03', '2025'])}؛ وتعني ${code('~')} في الآخر «نحو».`,
      unsupported: `اكتب تاريخًا أو مدة (${code('2024-11/2025-01')}) أو واحدًا من عدة تواريخ (${code('[2025-04-10..2025-04-16]')}).`,
      'year-too-far': 'تحقق من عدد الأصفار.',
      'no-such-month': `اكتب شهرًا من ${code('01')} إلى ${code('12')} أو فصلًا من ${code('21')} (الربيع) إلى ${code('24')} (الشتاء).`,
      'no-such-day': 'تحقق من اليوم أو اكتب السنة والشهر فقط.',
      'no-such-time': `اكتب وقتًا من ${code('00:00')} إلى ${code('23:59')}، على مثال ${code('2025-04-17T14:34Z')}.`,
      'ends-before-start': 'ضع التاريخ الأسبق أولًا.',
      'no-ends': `اذكر بداية أو نهاية، على مثال ${code('2023-10/..')}`,
    },
    ambiguous: 'يحتمل تاريخين',
    choice: (dayFirst, monthFirst) => `اكتب ${code(dayFirst)} أو ${code(monthFirst)}، بحسب المقصود.`,
    suggestion: (edtf) => `هل المقصود ${code(edtf)}؟`,
  },
  table: {
    html: ({ title }) => [
      code('JSON'),
      `وصلت صفحة ويب (${code('HTML')}) بدل المستند${title ? `: ${quoted(title)}` : ''}.`,
      'تحقق من العنوان: كثيرًا ما يجيب الخادم هكذا حين لا يكون الملف موجودًا.',
    ],
    javascript: [
      code('JSON'),
      `هذا ${code('JavaScript')} وليس ${code('JSON')}.`,
      `ضع البيانات وحدها، من أول ${code('{')} أو ${code('[')} إلى آخر قوس، والأسماء والنصوص بين علامتي ${code('" "')}.`,
    ],
    'no-such-columns': ({ wanted, given }) => [
      `الأعمدة ${list(wanted)}`,
      `يحتاج الجدول إلى الأعمدة ${list(wanted)}؛ والموجود: ${given.map((name) => `\u2068${name}\u2069`).join('، ')}.`,
      'سمّها هكذا في السطر الأول.',
    ],
    'empty-text': [code('JSON'), 'المستند فارغ.', skeleton],
    'not-a-document': ['مستند خط زمني، أي كائن فيه قائمة أحداث', undefined, skeleton],
    unreadable: [
      `كائنات وقوائم ونصوص بسيطة، كما في ${code('JSON')}`,
      'تعذّرت قراءة هذا.',
      `اكتب كائنات وقوائم ونصوصًا بسيطة، كما في ${code('JSON')}.`,
    ],
    'missing-id': [
      ownId,
      `المعرّف (${code('id')}) ناقص، فوُضع معرّف مأخوذ من النص.`,
      'ضع معرّفًا واحتفظ به: فالروابط تعتمد عليه.',
    ],
    empty: ['حرف واحد على الأقل', 'لا شيء هنا.', 'اكتب شيئًا أو احذف الحقل.'],
    missing: ({ field }) => [code(field), `الحقل ${quoted(field)} ناقص.`, 'أضفه.'],
    'not-in-list': ({ allowed }) => [
      `إحدى هذه الكلمات: ${list(allowed)}`,
      `لا يصح هنا إلا إحدى هذه الكلمات: ${list(allowed)}.`,
    ],
    'out-of-range': [`عدد من ${code('0')} إلى ${code('1')}`],
    'bad-view': [`مدة بصيغة ${code('EDTF')} لها طرفان، على مثال ${code('2025-03-09/2025-04-20')}`],
    'bad-link': [`رابط يبدأ بـ ${list(['https://', 'http://', 'mailto:'])}، أو رابط نسبي`],
    'bare-host': [
      `عنوان يسبقه ${code('https://')}`,
      `من دون ${code('https://')} قبله يقود هذا العنوان إلى داخل موقعك.`,
    ],
    'bad-language': [`رمز لغة، على مثال ${list(['en', 'ar', 'pt-BR'])} (${code('BCP 47')})`],
    'bad-time-zone': [`منطقة زمنية، على مثال ${list(['UTC', 'Europe/Moscow'])}`],
    'bad-color': [`لون ${code('CSS')}، على مثال ${list(['#9b1c1c', 'teal'])}`],
    'same-calendar': ['تقويم غير التقويم الأول', 'هذا هو التقويم الأول نفسه.'],
    'unknown-field': ({ field }) => [
      `حقل من حقول الصيغة أو حقل يبدأ اسمه بـ ${code('x-')}`,
      `الحقل ${quoted(field)} غير معروف؛ وهو محفوظ، لكنه لا يظهر في أي موضع.`,
      `سمّه ${quoted(`x-${field}`)} إن كان من وضعك.`,
    ],
    'doubled-id': ({ id, given }) => [
      ownId,
      `المعرّف (${code('id')}) ${quoted(id)} مستعمل من قبل؛ ووُضع هنا بدله ${quoted(given)}.`,
      'ضع معرّفًا آخر.',
    ],
    'unknown-source': ({ id }) => [
      idOfOne,
      `لا مصدر صالحًا يحمل المعرّف (${code('id')}) ${quoted(id)}.`,
      'اكتب معرّفًا لعنصر موجود في المستند أو احذف القيمة.',
    ],
    'unknown-lane': ({ id }) => [
      idOfOne,
      `لا مسار يحمل المعرّف (${code('id')}) ${quoted(id)}، فأُضيف مسار.`,
      'أضفه مع عنوان.',
    ],
    'unknown-event': ({ id }) => [
      idOfOne,
      `لا حدث ظاهرًا يحمل المعرّف (${code('id')}) ${quoted(id)}.`,
      'اكتب معرّفًا لعنصر موجود في المستند أو احذف القيمة.',
    ],
    'unclosed-cell': [
      'علامة اقتباس في آخر الخلية',
      'تبدأ هذه الخلية بعلامة اقتباس ولا علامة تغلقها؛ فعُدّت جزءًا من النص.',
      'ضع علامة في آخر الخلية، واكتب العلامة التي هي من النص مرتين.',
    ],
    'surplus-cells': ({ cells, headings }, figure) => [
      'صف فيه خلية واحدة لكل عنوان عمود',
      `عدد خلايا هذا الصف: ${figure(cells)}، وعدد عناوين الأعمدة: ${figure(headings)}؛ والزائد محفوظ، لكنه لا يظهر في أي موضع.`,
      'ضع الخلية التي فيها فاصل بين علامتي اقتباس مزدوجتين، أو أضف عنوان عمود.',
    ],
    'broken-component': [
      `مكوّن من ${code('iCalendar')} (${code('RFC 5545')})`,
      'تعذّرت قراءة هذا الجزء من التقويم، فأُهمل.',
      'صدّر التقويم مرة أخرى أو احذف هذا الجزء.',
    ],
    'title-media': [
      'صورة لحدث',
      `لا صورة هنا لعنوان الخط الزمني؛ وهي محفوظة باسم ${code('x-media')}، لكنها لا تظهر في أي موضع.`,
      'ضع الصورة في حدث.',
    ],
    'unknown-zone': ({ zone }) => [
      `منطقة زمنية يصفها التقويم، أو باسمها لدى ${code('IANA')}، على مثال ${code('Europe/Berlin')}`,
      `المنطقة الزمنية ${quoted(zone)} غير معروفة، فحُفظت أوقاتها بلا منطقة.`,
      `اذكر ${code('timeZone')} للخط الزمني، أو صدّر التقويم مع مناطقه الزمنية.`,
    ],
    'more-occurrences': ({ count }, figure) => [
      `تكرار له نهاية (${code('COUNT')} أو ${code('UNTIL')})`,
      `يتكرر هذا الحدث بعد ذلك أيضًا؛ وعدد المرات الأولى الظاهرة: ${figure(count)}.`,
      'ضع للقاعدة نهاية.',
    ],
    more: ({ errors, warnings }, figure) => [
      '',
      `ملاحظات أخرى: ${figure(errors + warnings)} (الأخطاء: ${figure(errors)}، التنبيهات: ${figure(warnings)}).`,
      'صحّح ما سبق أولًا؛ فقد يكون لكثير منها سبب واحد.',
    ],
  },
});
