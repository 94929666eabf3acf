/** Finding one's way, in Japanese. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: '出来事を探す',
  search: {
    button: '検索',
    placeholder: '題名、本文、出典、場所、日付',
    next: '次の結果',
    previous: '前の結果',
    close: '検索を閉じる',
    found: (count, of) => `${figure(of)}件中${figure(count)}件`,
    soFar: (count) => `これまでに${figure(count)}件…`,
    at: (place, count) => `${figure(count)}件中${figure(place)}件目`,
    nothing: '見つかりません',
  },
  table: {
    button: 'すべての出来事の一覧',
    heading: (count) => `${events(count)}（時間順）`,
    hits: (count, query) => `「${query}」：${events(count)}（時間順）`,
    date: '日付',
    event: '出来事',
    lane: '系列',
    sources: '出典',
    unsourced: '出典なし',
  },
  filters: {
    button: '絞り込み',
    heading: '次のものだけ表示',
    kinds: { lane: '系列', publisher: '発行元', status: '状態', place: '場所', tag: 'タグ' },
    noLane: '系列なし',
    noSource: '出典なし',
    value: (name, count) => `${name}：${events(count)}`,
    left: (count, of) => `${figure(of)}件中${figure(count)}件を表示しています。`,
    remove: (kind, value) => `${kind}：${value}。この絞り込みを外す。`,
    clear: 'すべての出来事を表示',
    tooMany: (count) => `${events(count)}はページ内で絞り込むには多すぎます。検索はすべてを対象にします。`,
  },
  overview: {
    name: '全期間の概観',
    window: '表示範囲',
    start: '表示範囲の始まり',
    end: '表示範囲の終わり',
  },
  keys: {
    heading: 'キー操作',
    list: [
      ['← →', '前の出来事、次の出来事'],
      ['↑ ↓', '上の出来事、下の出来事'],
      ['Home、End', '最初の出来事、最後の出来事'],
      ['Enter', '出来事を開く。Tabで出典へ'],
      ['Shift + ← →', '表示範囲を動かす'],
      ['Page Up、Page Down', '表示範囲をほぼ一画面分動かす'],
      ['+ −', '拡大、縮小'],
      ['0', 'すべて表示'],
      ['1', '最初の表示に戻る'],
      ['/', '検索。EnterとShift + Enterで結果を順に見る'],
      ['l', 'すべての出来事の一覧'],
      ['f', '絞り込み'],
      ['?', 'このキー一覧を表示'],
      ['Esc', '開いているものを閉じる'],
    ],
  },
});
