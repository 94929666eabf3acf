/**
 * The interface in Japanese. Dates run from the year to the day, so the later of two drops what it shares with the earlier:
 * "2025年4月10日から16日までの間".
 */
import { countsIn } from './counting.ts';
import { finding } from './finding-ja.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = { spring: '春', summer: '夏', autumn: '秋', winter: '冬' };

/** What of the later date is still to be said after the earlier one. */
function rest(first: string, last: string): string {
  const [year] = /^\d+年(?=\d)/.exec(last) ?? [''];
  const [month] = /^(?:\d+年)?\d+月(?=\d)/.exec(last) ?? [''];
  if (month && first.startsWith(month)) return last.slice(month.length);
  return year && first.startsWith(year) ? last.slice(year.length) : last;
}

const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? '紀元前' : '');

const dates: DateMessages = {
  about: (date) => `${date}ごろ`,
  possibly: (date) => `${date}か`,
  between: (first, last) => `${first}から${rest(first, last)}までの間`,
  fromTo: (first, last) => `${first}～${rest(first, last)}`,
  since: (start) => `${start}から`,
  until: (end) => `${end}まで`,
  startNotKnown: (end) => `${end}まで（開始は不明）`,
  endNotKnown: (start) => `${start}から（終了は不明）`,
  orEarlier: (date) => `${date}またはそれ以前`,
  orLater: (date) => `${date}またはそれ以後`,
  noDate: '時期不明',
  dayAndTime: (day, time, zone) => `${day} ${time.replace('–', '～')}${zone ? ` ${zone}` : ''}`,
  season: (season, year) => `${year}${seasons[season]}`,
  decade: (_, figures) => `${figures}年代`,
  century: (number, isBeforeChrist) => `${era(isBeforeChrist)}${number}世紀`,
  millennium: (number, isBeforeChrist) => `${era(isBeforeChrist)}${number}千年紀`,
  yearsAgo: (amount) => `${amount}年前`,
};

export function wordsIn(locale: string): Translation {
  const { figure } = countsIn(locale);
  const events = (count: number): string => `${figure(count)}件の出来事`;
  return {
    language: locale,
    dates,
    label: {
      unsourced: '出典なし',
      morePublishers: (count) => `ほか${figure(count)}社`,
      accountsDiffer: '説明に食い違い',
      comma: '、',
    },
    toolbar: {
      name: '年表の操作',
      previous: '前の出来事',
      next: '次の出来事',
      zoomIn: '拡大',
      zoomOut: '縮小',
      fit: 'すべて表示',
      home: '最初の表示に戻る',
    },
    timeline: {
      untitled: '年表',
      events: '時間順の出来事',
      loading: '年表を読み込んでいます…',
      sample: (drawn, count) =>
        `読み込み中です。現在は${figure(count)}件のうち${figure(drawn)}件を抜き出して表示しています。`,
      empty: 'この年表にはまだ出来事がありません。',
      tryAgain: 'もう一度試す',
      noAnswer: (url) =>
        `${url} から応答がありません。アドレスは正しいですか。このページからの読み取りは許可されていますか（CORS）。`,
      badStatus: (url, status) =>
        `${url} がステータス ${status} を返しました${status === 404 ? '（そこには何もありません）' : ''}。`,
      unreadable: 'この年表を読み取れませんでした。',
      loaded: (count) => `${events(count)}を読み込みました。`,
      scale: (span, zone) => `${span} · 時刻は${zone}`,
    },
    card: {
      missing: '詳細を表示する部分を読み込めませんでした。',
      status: {
        confirmed: '確認済み',
        reported: '報道による',
        alleged: '主張による',
        disputed: '異論あり',
        retracted: '撤回',
      },
    },
    finding: finding(figure, events),
    details: {
      help: '矢印キーで出来事を順にたどり、Enterキーで開き、Tabキーで出典へ移ります。プラスとマイナスで拡大・縮小、0ですべてを表示します。',
      showing: (span, count) => `${span}：${events(count)}を表示中。`,
      unlabelled: (count) =>
        `表示範囲には見出しのない${events(count)}があります。矢印キーで一つずつ、またはまとめてたどれます。`,
      now: '現在',
      legend: {
        heading: '記号の見方',
        exact: 'その日',
        approximate: 'そのころ',
        uncertain: '不確か',
        bracket: 'この範囲のどこかの時点',
        lasted: '続いた期間',
        open: '継続',
        cluster: '複数の出来事（開けます）',
        ongoing: 'ほかに継続中のもの、日付がそれ以上わからないもの',
        spread: '出典が示す日付',
      },
      precision: {
        upTo: (duration) => `最長${duration}`,
        roughly: (duration) => `約${duration}`,
        onlyMonth: '出典は月のみを示し、日は示していません。',
        onlySeason: '出典は季節のみを示し、月は示していません。',
        onlyYear: '出典は年のみを示し、日は示していません。',
        onlyYears: (first, last) => `出典は年を示さず、${first}から${last}までの間としています。`,
        approximate: '日付はおおよそのものです。',
        uncertain: '日付は確かではありません。',
        oneOfDays: 'これらの日のいずれかですが、どの日かを出典は述べていません。',
        oneOfDates: 'これらの日付のいずれかですが、どれかを出典は述べていません。',
        openStart: '開始は示されていません。',
        openEnd: '終了は示されていません。',
        unknownStart: '開始は不明です。',
        unknownEnd: '終了は不明です。',
        space: '',
      },
      cluster: {
        heading: (count) => `近接する${events(count)}`,
        ongoing: (count) => `ほか${figure(count)}件（継続中、または日付がそれ以上わからないもの）`,
        button: (count, lead) => `近接する${events(count)}（「${lead}」など）。一覧を開く。`,
        ongoingButton: (count) => `ほか${figure(count)}件（継続中、または日付がそれ以上わからないもの）。一覧を開く。`,
        zoom: 'ここを拡大',
        showMore: (next, left) => `${next < left ? `残り${figure(left)}件のうち` : 'さらに'}${figure(next)}件を表示`,
      },
      card: {
        close: '閉じる',
        position: (index, count) => `${figure(count)}件中${figure(index)}件目`,
        lasted: (duration) => `期間：${duration}。`,
        noSource: 'この出来事には出典が示されていません。',
        accountsDiffer: (topic) => `${topic}：説明に食い違い`,
        saysDate: (date) => `日付を${date}としている`,
        openAtQuote: (publisher) => `${publisher}の記事を引用箇所で開く`,
        archived: (date) => (date ? `${date}の保存版` : '保存版'),
        gone: '元のアドレスにはもうありません',
        credit: (credit) => `配信元：${credit}`,
        noHeadline: '記事（見出し不明）',
        related: '関連する出来事',
        stance: { supports: '裏づけ', disputes: '異論', context: '背景' },
        kind: {
          article: '記事',
          statement: '声明',
          document: '文書',
          dataset: 'データセット',
          video: '動画',
          audio: '音声',
          image: '画像',
          social: 'ソーシャルメディアの投稿',
          book: '書籍',
          other: '出典',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `「${title}」（${date}）を変更中です。時間軸に沿った矢印キーで動かし、それと直角の矢印キーで開始か終了を選びます。Enterキーで確定、Escキーで元のままにします。`,
        fixed: (title) => `「${title}」の日付はここでは変更できません。`,
        at: (part, date) => ({ whole: '', start: '開始：', end: '終了：' })[part] + date,
        done: (title, date) => `「${title}」：${date}。`,
        cancelled: '元のままです。',
        buttons: '日付を変更',
        move: (part, by) =>
          ({ whole: ['前へ', '後へ'], start: ['開始を前へ', '開始を後へ'], end: ['終了を前へ', '終了を後へ'] })[part][
            by < 0 ? 0 : 1
          ]!,
        undo: '元に戻す',
      },
      copy: {
        button: '出典をコピー',
        copied: 'コピーしました',
        byHand: 'このページではクリップボードを使えません。ここから文章をコピーしてください。',
        field: 'この出来事の出典',
      },
      dates: { heading: '別の日付を示す出典', says: (publisher, date) => `${publisher}：${date}` },
      sources: {
        heading: '出典（発信元別）',
        summary: (sources, publishers) => `${figure(publishers)}社の${figure(sources)}件の出典`,
        events,
        noEvents: '出来事なし',
        highlight: (headline, count) => `「${headline}」に基づく${events(count)}を示す`,
        highlighted: (publisher, count) => `この出典（${publisher}）に基づくのは${events(count)}です。`,
        undated: '発行日なし',
      },
      known: {
        button: 'いつ何が知られていたか',
        slider: '発行日',
        day: 'この日までに知られていたこと',
        all: 'すべて表示',
        explanation: 'ある日の終わりまでに公表されたことだけの年表です。',
        asKnown: (date) => `${date}の終わりに知られていたこと。`,
        later: (count) => `${events(count)}は後に発行された出典によるものです。`,
        nothingLater: '後に発行された出典による出来事はありません。',
        undated: (count) => `${figure(count)}件の出典には発行日がなく、どの日にも知られていたものとして扱います。`,
        correctedLater: (count) => `ここに示す内容には後に${figure(count)}件の訂正がありました。`,
        noDay: (text) => `「${text}」は 2025-03-25 のような日付ではないため、すべてを表示しています。`,
        announced: (date, shown, later) =>
          `${date}の終わりに知られていたこと：${events(shown)}。後の出典によるもの：${figure(later)}件。`,
      },
      corrections: {
        button: (count) => `${figure(count)}件の訂正`,
        heading: '訂正',
        on: (date) => `訂正：${date}`,
        before: (text) => `訂正前：${text}`,
      },
      paper: {
        events: '出来事',
        sources: '出典',
        accessed: (date) => `閲覧：${date}。`,
        archived: (date) => (date ? `${date}の保存版：` : '保存版：'),
        notPrinted: (count) => `ほかに${events(count)}は印刷されていません。`,
        printedOn: (date) => `印刷日：${date}。`,
      },
      problems: {
        summary: (count) => `この年表のデータに${figure(count)}件の問題`,
        notes: (count) => `この年表のデータに${figure(count)}件の注記`,
        place: (line, column) => `${line}行${column}列`,
      },
    },
  };
}
