/**
 * The interface in Chinese, in simplified characters. Dates run from the year to the day, so the later of two drops what it shares with the
 * earlier: "2025年4月10日至16日".
 */
import { countsIn } from './counting.ts';
import { finding } from './finding-zh.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = { spring: '春季', summer: '夏季', autumn: '秋季', winter: '冬季' };

/** What of the later date is still to be said after the earlier one. */
function rest(first: string, last: string): string {
  const [year] = /^\d+年(?=\d)/.exec(last) ?? [''];
  const [month] = /^(?:\d+年)?\d+月(?=\d)/.exec(last) ?? [''];
  if (month && first.startsWith(month)) return last.slice(month.length);
  return year && first.startsWith(year) ? last.slice(year.length) : last;
}

const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? '公元前' : '');

const dates: DateMessages = {
  about: (date) => `约${date}`,
  possibly: (date) => `可能为${date}`,
  between: (first, last) => `${first}至${rest(first, last)}之间`,
  fromTo: (first, last) => `${first}至${rest(first, last)}`,
  since: (start) => `${start}起`,
  until: (end) => `至${end}`,
  startNotKnown: (end) => `至${end}，起始不详`,
  endNotKnown: (start) => `${start}起，结束不详`,
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  noDate: '时间不详',
  dayAndTime: (day, time, zone) => `${day} ${time}${zone ? ` ${zone}` : ''}`,
  season: (season, year) => `${year}${seasons[season]}`,
  decade: (firstYear) =>
    `${Math.floor(firstYear / 100) + 1}世纪${firstYear % 100 ? `${firstYear % 100}年代` : '头十年'}`,
  century: (number, isBeforeChrist) => `${era(isBeforeChrist)}${number}世纪`,
  millennium: (number, isBeforeChrist) => `${era(isBeforeChrist)}第${number}个千年`,
  yearsAgo: (amount) => `${amount}年前`,
};

export function wordsIn(locale: string): Translation {
  const { figure } = countsIn(locale);
  const events = (count: number): string => `${figure(count)}个事件`;
  return {
    language: locale,
    dates,
    label: {
      unsourced: '无来源',
      morePublishers: (count) => `等另外${figure(count)}家`,
      accountsDiffer: '说法不一',
      comma: '，',
    },
    toolbar: {
      name: '时间线控制',
      previous: '上一个事件',
      next: '下一个事件',
      zoomIn: '放大',
      zoomOut: '缩小',
      fit: '显示全部',
      home: '回到初始视图',
    },
    timeline: {
      untitled: '时间线',
      events: '按时间排列的事件',
      loading: '正在加载时间线……',
      sample: (drawn, count) => `仍在读取。目前绘出的是样本：${figure(count)}个事件中的${figure(drawn)}个。`,
      empty: '这条时间线还没有事件。',
      tryAgain: '重试',
      noAnswer: (url) => `${url} 没有回应。地址是否正确，是否允许本页读取（CORS）？`,
      badStatus: (url, status) => `${url} 返回状态 ${status}${status === 404 ? '：该处没有内容' : ''}。`,
      unreadable: '无法读取这条时间线。',
      loaded: (count) => `已加载${events(count)}。`,
      scale: (span, zone) => `${span} · 时区：${zone}`,
    },
    card: {
      missing: '显示详情的部分无法加载。',
      status: { confirmed: '已证实', reported: '据报道', alleged: '据称', disputed: '有争议', retracted: '已撤回' },
    },
    finding: finding(figure, events),
    details: {
      help: '方向键逐个浏览事件，回车键打开事件，Tab键转到其来源，加号和减号缩放，0显示全部。',
      showing: (span, count) => `${span}：视图中有${events(count)}。`,
      unlabelled: (count) => `视图中有${events(count)}没有标签：可用方向键逐个或成组到达。`,
      now: '现在',
      legend: {
        heading: '图例',
        exact: '当天',
        approximate: '大约在此时',
        uncertain: '存疑',
        bracket: '此区间内的某一时刻',
        lasted: '持续时间',
        open: '仍在持续',
        cluster: '多个事件，可展开',
        ongoing: '其他仍在持续或日期不够确切的事件',
        spread: '各来源给出的日期',
      },
      precision: {
        upTo: (duration) => `至多${duration}`,
        roughly: (duration) => `约${duration}`,
        onlyMonth: '来源只给出月份，未给出日期。',
        onlySeason: '来源只给出季节，未给出月份。',
        onlyYear: '来源只给出年份，未给出日期。',
        onlyYears: (first, last) => `来源未给出年份，只说在${first}至${last}之间。`,
        approximate: '日期为约数。',
        uncertain: '日期存疑。',
        oneOfDays: '是其中某一天，来源没有说明是哪一天。',
        oneOfDates: '是其中某个日期，来源没有说明是哪一个。',
        openStart: '未给出开始时间。',
        openEnd: '未给出结束时间。',
        unknownStart: '开始时间不详。',
        unknownEnd: '结束时间不详。',
        space: '',
      },
      cluster: {
        heading: (count) => `相距很近的${events(count)}`,
        ongoing: (count) => `另有${figure(count)}个仍在持续或日期不够确切`,
        button: (count, lead) => `${events(count)}相距很近，其中有：${lead}。打开列表。`,
        ongoingButton: (count) => `另有${figure(count)}个仍在持续或日期不够确切。打开列表。`,
        zoom: '放大这一段',
        showMore: (next, left) => `${next < left ? `在其余${figure(left)}个中` : ''}再显示${figure(next)}个`,
      },
      card: {
        close: '关闭',
        position: (index, count) => `第${figure(index)}个，共${figure(count)}个`,
        lasted: (duration) => `持续${duration}。`,
        noSource: '此事件未注明来源。',
        accountsDiffer: (topic) => `${topic}：说法不一`,
        saysDate: (date) => `给出的日期为${date}`,
        openAtQuote: (publisher) => `打开${publisher}的文章，转到引文处`,
        archived: (date) => (date ? `${date}的存档副本` : '存档副本'),
        gone: '原地址已无此文',
        credit: (credit) => `署名来源：${credit}`,
        noHeadline: '文章（标题不详）',
        related: '相关事件',
        stance: { supports: '支持', disputes: '质疑', context: '背景' },
        kind: {
          article: '文章',
          statement: '声明',
          document: '文件',
          dataset: '数据集',
          video: '视频',
          audio: '音频',
          image: '图片',
          social: '社交媒体帖文',
          book: '图书',
          other: '来源',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `正在更改“${title}”，${date}。沿时间轴的方向键移动，与之垂直的方向键选择开始或结束，回车键保留，Esc键恢复原样。`,
        fixed: (title) => `“${title}”的日期不能在这里更改。`,
        at: (part, date) => ({ whole: '', start: '开始：', end: '结束：' })[part] + date,
        done: (title, date) => `“${title}”：${date}。`,
        cancelled: '保持原样。',
        buttons: '更改日期',
        move: (part, by) =>
          ({ whole: ['提前', '推后'], start: ['开始提前', '开始推后'], end: ['结束提前', '结束推后'] })[part][
            by < 0 ? 0 : 1
          ]!,
        undo: '撤销',
      },
      copy: {
        button: '复制引用',
        copied: '已复制',
        byHand: '本页不能使用剪贴板，请从这里复制文本。',
        field: '此事件的引用',
      },
      dates: { heading: '有来源给出其他日期', says: (publisher, date) => `${publisher}：${date}` },
      sources: {
        heading: '来源，按其背后的发布者排列',
        summary: (sources, publishers) => `${figure(publishers)}家发布者的${figure(sources)}个来源`,
        events,
        noEvents: '没有事件',
        highlight: (headline, count) => `显示以“${headline}”为依据的${events(count)}`,
        highlighted: (publisher, count) => `有${events(count)}以此来源（${publisher}）为依据。`,
        undated: '无发布日期',
      },
      known: {
        button: '何时知道什么',
        slider: '发布日',
        day: '截至此日所知',
        all: '显示全部',
        explanation: '只含某一天结束前已发布内容的时间线。',
        asKnown: (date) => `截至${date}结束时所知。`,
        later: (count) => `另有${events(count)}依据此后发布的来源。`,
        nothingLater: '没有事件依据此后发布的来源。',
        undated: (count) => `有${figure(count)}个来源没有发布日期，视为每一天都已知。`,
        correctedLater: (count) => `此处所示内容后来有${figure(count)}处更正。`,
        noDay: (text) => `“${text}”不是像 2025-03-25 这样的日期，因此显示全部。`,
        announced: (date, shown, later) =>
          `截至${date}结束时所知：${events(shown)}；依据此后来源的${figure(later)}个。`,
      },
      corrections: {
        button: (count) => `${figure(count)}处更正`,
        heading: '更正',
        on: (date) => `更正于${date}`,
        before: (text) => `此前：${text}`,
      },
      paper: {
        events: '事件',
        sources: '来源',
        accessed: (date) => `阅读日期：${date}。`,
        archived: (date) => (date ? `${date}的存档副本：` : '存档副本：'),
        notPrinted: (count) => `另有${events(count)}未打印。`,
        printedOn: (date) => `打印日期：${date}。`,
      },
      problems: {
        summary: (count) => `这条时间线的数据有${figure(count)}个问题`,
        notes: (count) => `这条时间线的数据有${figure(count)}条说明`,
        place: (line, column) => `第${line}行，第${column}列`,
      },
    },
  };
}
