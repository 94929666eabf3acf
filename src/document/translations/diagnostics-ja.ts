/** What is wrong with a document, in Japanese. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

const quoted = (text: string): string => `「\u2068${text}\u2069」`;
const list = (words: readonly string[]): string => words.join('、');
const skeleton = '{ "title": "…", "events": [ … ] } の形で書いてください。';
const nameAndValue = '"名前": 値 の形で書いてください。';
const textInQuotes = '"文字列" の形で書いてください。';
const ownId = 'ほかと重ならない識別子（id）';
const idOfOne = '文書にあるものの識別子（id）';

export const diagnosticsIn = (locale: string): DiagnosticWords => ({
  locale,
  quoted,
  code: (text) => text,
  place: {
    document: '文書',
    arrow: ' → ',
    items: {
      events: '出来事',
      sources: '出典',
      lanes: '系列',
      citations: '参照',
      related: '関連',
      corrections: '訂正',
      story: 'ステップ',
      tags: 'タグ',
      quote: '引用',
      media: '画像',
    },
  },
  found: { nothing: 'なし', object: 'オブジェクト', program: '関数', list: (length) => `リスト（長さ${length}）` },
  leftOut: {
    field: 'この項目は省かれます。',
    events: 'この出来事は省かれます。',
    sources: 'この出典は省かれます。',
    lanes: 'この系列は省かれます。',
    citations: 'この参照は省かれます。',
    related: 'この関連は省かれます。',
    corrections: 'この訂正は省かれます。',
    story: 'このステップは省かれます。',
    tags: 'このタグは省かれます。',
    quote: 'この引用は省かれます。',
    media: 'この画像は省かれます。',
  },
  types: {
    string: '引用符で囲んだ文字列',
    number: '数値',
    boolean: 'true または false',
    array: '[ ] で囲んだリスト',
    object: '{ } で囲んだオブジェクト',
  },
  unexpected: (expected) => `ここに必要なのは${expected}です。`,
  writeOrRemove: () => '値を直すか、削除してください。',
  didYouMean: (text) => `${quoted(text)}のことですか。`,
  notJson: (fault) => `文書が正しい JSON ではありません：${fault}。`,
  json: {
    'trailing-comma': ['最後の要素の後にコンマがあります', 'そのコンマを削除してください。'],
    'missing-comma': ['コンマがありません', '二つの要素の間にコンマを入れてください。'],
    'missing-colon': ['コロンがありません', nameAndValue],
    'missing-value': ['値がありません', '値を書くか、その前にあるものを削除してください。'],
    'single-quotes': ['一重引用符があります', textInQuotes],
    'curly-quotes': ['曲がった引用符があります', textInQuotes],
    'unquoted-name': ['名前に引用符がありません', nameAndValue],
    comment: ['コメントがあります', '削除するか、x- で始まる項目に移してください。'],
    'unclosed-text': ['文字列が閉じていません', '末尾に二重引用符を付けてください。'],
    'line-break-in-text': ['文字列の中に改行があります', '改行は \\n、タブは \\t と書いてください。'],
    'bad-escape': ['\\ の後が正しくありません', 'バックスラッシュは \\\\ と書いてください。'],
    'bad-number': ['数値の書き方が正しくありません', '0.5 のように書くか、二重引用符で囲んでください。'],
    'bad-word': ['不明な語があります', '"文字列"、数値、true、false、null のどれかを書いてください。'],
    'wrong-bracket': ['閉じ括弧が合いません', '{ は } で、[ は ] で閉じてください。'],
    'text-after-end': ['終わりの後に文字があります', '最後の括弧より後を削除してください。'],
    'cut-off': ['途中で切れています', '開いたままの括弧を閉じるか、ファイル全体を読み込んでください。'],
  },
  date: `EDTF の日付（例：${list(['2025-03-18', '2025-03-19~', '2024-11/2025-01'])}）`,
  dates: {
    problem: (text, problem) => `${quoted(text)}${problem}。`,
    problems: {
      empty: 'は日付ではありません',
      'not-edtf': 'は EDTF の日付ではありません',
      unsupported: 'はここでは読めない種類の EDTF です',
      'year-too-far': 'は宇宙の年齢より遠い年です',
      'no-such-month': 'の月は存在しません',
      'no-such-day': 'の日は存在しません',
      'no-such-time': 'の時刻は存在しません',
      'ends-before-start': 'は始まりより前に終わっています',
      'no-ends': 'には始まりも終わりもありません',
    },
    remedies: {
      empty: '日（2025-03-18）、月（2025-03）、年（2025）、期間（2024-11/2025-01）のどれかを書いてください。',
      'not-edtf': '2025-03-18、2025-03、2025 のように年、月、日の順で書いてください。末尾の ~ は「頃」の意味です。',
      unsupported:
        '日付、期間（2024-11/2025-01）、いくつかの日付のどれか（[2025-04-10..2025-04-16]）を書いてください。',
      'year-too-far': 'ゼロの数を確かめてください。',
      'no-such-month': '01 から 12 までの月、または 21（春）から 24（冬）までの季節を書いてください。',
      'no-such-day': '日を確かめるか、年と月だけを書いてください。',
      'no-such-time': '2025-04-17T14:34Z のように、00:00 から 23:59 までの時刻を書いてください。',
      'ends-before-start': '早いほうの日付を先に書いてください。',
      'no-ends': '2023-10/.. のように、始まりか終わりを書いてください。',
    },
    ambiguous: 'は二通りの日付に読めます',
    choice: (dayFirst, monthFirst) => `意味に応じて ${dayFirst} か ${monthFirst} と書いてください。`,
    suggestion: (edtf) => `${edtf} のことですか。`,
  },
  table: {
    html: ({ title }) => [
      'JSON',
      `文書の代わりにウェブページ（HTML）が届きました${title ? `：${quoted(title)}` : ''}。`,
      'アドレスを確かめてください。ファイルがないとき、サーバーはよくこのように応答します。',
    ],
    javascript: [
      'JSON',
      'これは JSON ではなく JavaScript です。',
      '最初の { か [ から最後の括弧まで、データだけを残し、名前と文字列は二重引用符で囲んでください。',
    ],
    'no-such-columns': ({ wanted, given }) => [
      `列${list(wanted)}`,
      `表には列${list(wanted)}が必要です。見つかった列：${list(given)}。`,
      '最初の行でそのように名付けてください。',
    ],
    'empty-text': ['JSON', '文書が空です。', skeleton],
    'not-a-document': ['年表の文書（出来事のリストを持つオブジェクト）', undefined, skeleton],
    unreadable: [
      'JSON と同じ単純なオブジェクト、リスト、文字列',
      '読み取れませんでした。',
      'JSON と同じ単純なオブジェクト、リスト、文字列にしてください。',
    ],
    'missing-id': [
      ownId,
      '識別子（id）がないため、本文から作りました。',
      '識別子を付け、そのまま変えないでください。リンクがそれに頼ります。',
    ],
    empty: ['1文字以上の文字', '何も書かれていません。', '何か書くか、項目を削除してください。'],
    missing: ({ field }) => [quoted(field), `項目${quoted(field)}がありません。`, '追加してください。'],
    'not-in-list': ({ allowed }) => [
      `次の語のどれか（${list(allowed)}）`,
      `ここに書けるのは次の語のどれかだけです：${list(allowed)}。`,
    ],
    'out-of-range': ['0 から 1 までの数値'],
    'bad-view': ['両端のある EDTF の期間（例：2025-03-09/2025-04-20）'],
    'bad-link': ['https://、http://、mailto: で始まるリンク、または相対リンク'],
    'bare-host': ['https:// で始まるアドレス', 'https:// がないため、このアドレスはご自身のサイトの中を指します。'],
    'bad-language': ['言語タグ（例：en、ar、pt-BR、BCP 47）'],
    'bad-time-zone': ['タイムゾーン（例：UTC、Europe/Moscow）'],
    'bad-color': ['CSS の色（例：#9b1c1c、teal）'],
    'same-calendar': ['一つ目とは別の暦', 'これは一つ目の暦と同じです。'],
    'unknown-field': ({ field }) => [
      'この形式の項目、または x- で始まる項目',
      `項目${quoted(field)}は知られていません。保存されますが、どこにも表示されません。`,
      `独自の項目なら、${quoted(`x-${field}`)}という名前にしてください。`,
    ],
    'doubled-id': ({ id, given }) => [
      ownId,
      `識別子（id）${quoted(id)}はすでに使われているため、ここでは${quoted(given)}とします。`,
      '別の識別子を付けてください。',
    ],
    'unknown-source': ({ id }) => [
      idOfOne,
      `識別子（id）が${quoted(id)}の使える出典はありません。`,
      '文書にあるものの識別子を書くか、値を削除してください。',
    ],
    'unknown-lane': ({ id }) => [
      idOfOne,
      `識別子（id）が${quoted(id)}の系列がないため、追加しました。`,
      '見出しを付けて系列を追加してください。',
    ],
    'unknown-event': ({ id }) => [
      idOfOne,
      `識別子（id）が${quoted(id)}の、表示される出来事はありません。`,
      '文書にあるものの識別子を書くか、値を削除してください。',
    ],
    'unclosed-cell': [
      'セルの末尾の引用符',
      'このセルは引用符で始まりますが、閉じる引用符がないため、本文の一部とみなしました。',
      'セルの末尾に引用符を付け、本文に含まれる引用符は二つ重ねて書いてください。',
    ],
    'surplus-cells': ({ cells, headings }, figure) => [
      '見出しごとに一つのセルがある行',
      `この行のセルは${figure(cells)}個、見出しは${figure(headings)}個です。余りは保存されますが、どこにも表示されません。`,
      '区切り文字を含むセルを二重引用符で囲むか、見出しを追加してください。',
    ],
    'broken-component': [
      'iCalendar（RFC 5545）の要素',
      'カレンダーのこの部分は読み取れなかったため、省かれます。',
      'カレンダーをもう一度書き出すか、この部分を削除してください。',
    ],
    'title-media': [
      '出来事の画像',
      'ここでは年表の題に画像は付きません。x-media として保存されますが、どこにも表示されません。',
      '画像を出来事に付けてください。',
    ],
    'unknown-zone': ({ zone }) => [
      'カレンダーに記述のあるタイムゾーン、または Europe/Berlin のような IANA 名のタイムゾーン',
      `タイムゾーン${quoted(zone)}は知られていないため、時刻はタイムゾーンなしで保存されます。`,
      '年表に timeZone を指定するか、タイムゾーンを含めてカレンダーを書き出してください。',
    ],
    'more-occurrences': ({ count }, figure) => [
      '終わりのある繰り返し（COUNT または UNTIL）',
      `この出来事はさらに繰り返されます。最初の${figure(count)}回を表示しています。`,
      '規則に終わりを指定してください。',
    ],
    more: ({ errors, warnings }, figure) => [
      '',
      `ほかに${figure(errors + warnings)}件あります（誤り${figure(errors)}件、警告${figure(warnings)}件）。`,
      'まず上のものを直してください。多くは同じ原因かもしれません。',
    ],
  },
});
