/** Finding one's way, in Chinese. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: '查找事件',
  search: {
    button: '搜索',
    placeholder: '标题、正文、来源、地点、日期',
    next: '下一个结果',
    previous: '上一个结果',
    close: '关闭搜索',
    found: (count, of) => `${figure(of)}个事件中找到${figure(count)}个`,
    soFar: (count) => `目前${figure(count)}个……`,
    at: (place, count) => `第${figure(place)}个，共${figure(count)}个`,
    nothing: '没有找到',
  },
  table: {
    button: '所有事件的列表',
    heading: (count) => `${events(count)}，按时间顺序`,
    hits: (count, query) => `“${query}”：${events(count)}，按时间顺序`,
    date: '日期',
    event: '事件',
    lane: '分栏',
    sources: '来源',
    unsourced: '无来源',
  },
  filters: {
    button: '筛选',
    heading: '只显示',
    kinds: { lane: '分栏', publisher: '媒体', status: '状态', place: '地点', tag: '标签' },
    noLane: '无分栏',
    noSource: '无来源',
    value: (name, count) => `${name}：${events(count)}`,
    left: (count, of) => `显示${figure(of)}个事件中的${figure(count)}个。`,
    remove: (kind, value) => `${kind}：${value}。取消此筛选。`,
    clear: '显示所有事件',
    tooMany: (count) => `${events(count)}太多，无法在页面中筛选。搜索可以查找全部事件。`,
  },
  overview: {
    name: '整个时间范围的概览',
    window: '可见部分',
    start: '可见部分的开头',
    end: '可见部分的结尾',
  },
  keys: {
    heading: '按键',
    list: [
      ['← →', '上一个事件，下一个事件'],
      ['↑ ↓', '上方的事件，下方的事件'],
      ['Home、End', '第一个事件，最后一个事件'],
      ['Enter', '打开事件；Tab转到其来源'],
      ['Shift + ← →', '移动视图'],
      ['Page Up、Page Down', '移动将近一个视图的宽度'],
      ['+ −', '放大，缩小'],
      ['0', '显示全部'],
      ['1', '回到最初的视图'],
      ['/', '搜索；Enter和Shift + Enter在结果间移动'],
      ['l', '列出所有事件'],
      ['f', '筛选'],
      ['?', '显示这些按键'],
      ['Esc', '关闭已打开的内容'],
    ],
  },
});
