import { withinSentence } from './phrase.js';
import type { Pace, SentenceText, Shortfall } from './sentence-text.js';

const verb = ({ way, isRank }: Pick<Pace, 'way' | 'isRank'>): string =>
  way === 'DOWN' ? (isRank ? 'tụt' : 'giảm') : isRank ? 'lên' : 'tăng';

const short = ({ size, isRank, isTooHigh }: Shortfall): string =>
  isRank ? `còn cách ${size}` : isTooHigh ? `còn cao hơn ${size}` : `còn thiếu ${size}`;

/** Beside the wanted rank a shortfall reads as a comparison: "còn thấp hơn 1 bậc so với …". */
const compared = (text: string): string => text.replace(/^còn cách /, 'còn thấp hơn ');
const missing = (text: string): string => compared(text).replace(/^còn /, '');

export const sentenceVi: SentenceText = {
  and: ' và ',

  relaxedOn: (day) => `cam kết đã được nới (${day})`,
  movedOn: (day) => `cam kết đã được điều chỉnh (${day})`,
  noTargetValue: 'không nêu mức cần đạt',
  noDeadline: 'không nêu thời hạn',
  done: 'hoàn thành',
  about: (value) => `khoảng ${value}`,
  atLeast: (value) => `ít nhất ${value}`,
  atMost: (value) => `không quá ${value}`,
  rankOrBetter: (value) => `${value} trở lên`,
  top: (rank) => (rank === '1' ? 'đứng đầu' : `trong nhóm ${rank} dẫn đầu`),

  rateAYear: (percent) => `${percent}/năm`,
  aYear: (size, isRank) => (isRank || size.includes('/') ? `${size} mỗi năm` : `${size}/năm`),
  needs: (pace, target, due) => `cần ${verb(pace)} bình quân ${pace.perYear} để đạt ${target} vào ${due}`,
  needsByLatest: (perYear, latest) => `, hoặc ${perYear} để đạt chậm nhất vào ${latest}`,
  hasMoved: (since, pace) => {
    const from = since === null ? 'thời gian qua' : `từ ${since} đến nay`;
    return pace.isNone ? `${from} hầu như không đổi` : `${from} ${verb(pace)} bình quân ${pace.bare}`;
  },
  swings: (size) => `, dao động khoảng ${size}`,
  meanOfThree: (mean, needed) => `bình quân 3 năm gần nhất là ${mean}, mức cần đạt là ${needed}`,

  chance: {
    VERY_UNLIKELY: (target) => `rất ít khả năng đạt ${target} đúng hạn`,
    UNLIKELY: (target) => `ít khả năng đạt ${target} đúng hạn`,
    LESS_LIKELY_THAN_NOT: (target) => `khả năng đạt ${target} đúng hạn dưới một nửa`,
    MORE_LIKELY_THAN_NOT: (target) => `khả năng đạt ${target} đúng hạn trên một nửa`,
    LIKELY: (target) => `nhiều khả năng đạt ${target} đúng hạn`,
  },
  prospect: ({ isStraight, central, range, due, target, reach, never, late }) => {
    if (isStraight && reach !== null) {
      return `nếu giữ đà này theo đường thẳng thì ${late ? 'đến ' : ''}khoảng ${reach} ${late ? 'mới ' : ''}đạt ${target}`;
    }
    const ending = never
      ? `theo xu thế hiện nay thì không đạt ${target}`
      : reach === null
        ? null
        : late
          ? `đến ${reach} mới đạt ${target}`
          : `đạt ${target} vào ${reach}`;
    if (central === null) return never || ending === null ? (ending ?? '') : `với đà này ${ending}`;
    const value = `với đà này ước đạt ${central} vào ${due}${range === null ? '' : ` (khoảng dự báo 80%: ${range})`}`;
    return ending === null ? value : `${value}${never ? '; ' : ', '}${ending}`;
  },
  paceOnly: (reasons) => `chỉ xét theo tốc độ (${reasons.join('; ')})`,
  twoPoints: 'mới có 2 số liệu',
  longHorizon: 'còn hơn 10 năm mới đến hạn',
  paceShare: (percent) => `tốc độ hiện nay bằng ${percent} tốc độ cần có`,
  noPace: 'chưa tính được tốc độ',

  short,
  newest: (valueAt, gap, target) => {
    if (gap === null) return `số liệu mới nhất: ${valueAt}`;
    return target === null
      ? `số liệu mới nhất: ${valueAt}, ${gap}`
      : `số liệu mới nhất: ${valueAt}, ${compared(gap)} so với mức cần đạt ${target}`;
  },
  noFigure: 'chưa có số liệu nào được công bố',
  valueAt: (value, period, status) =>
    `${value} (${withinSentence(period)}${status === '' ? '' : `, ${status}`})`,
  periodValue: (period, value) => `${withinSentence(period)}: ${value}`,

  reached: (value, period, needed) => `đạt ${value} vào ${withinSentence(period)} (cần đạt: ${needed})`,
  newestIs: (valueAt) => `; mới nhất ${valueAt}`,
  completedOn: (day) => `hoàn thành ngày ${day}`,
  firstReached: (value, period, needed) => `lần đầu đạt ${needed} vào ${withinSentence(period)}: ${value}`,
  notReachedBy: (due, before) => `đến hạn ${due} chưa đạt${before === null ? '' : ` (${before})`}`,
  ahead: (span) => `đạt trước hạn ${span}`,
  onTime: 'đạt đúng hạn',
  beforeStated: (period) => `đã đạt từ trước khi nêu mục tiêu (${withinSentence(period)})`,
  watchedUntil: (due) => `; tiếp tục theo dõi ${due}`,
  inGrace: (aim, latest) => `đạt sau thời hạn đầu ${aim}, trong thời hạn chậm nhất ${latest}`,
  late: (span) => `sau hạn ${span}`,
  fallen: (valueAt) => `sau đó không còn giữ được mức cần đạt: ${valueAt}`,

  missedWith: (value, period, gap, target) =>
    `${withinSentence(period)}: ${value}, ${missing(gap)} so với mức cần đạt ${target}`,
  missedBetween: (due, before, after, target, edition) => {
    const nothing = `không có ${edition ? 'kỳ công bố' : 'số liệu'} ${/^\d{4}$/.test(due) ? 'năm' : 'của'} ${due}`;
    return before === null
      ? `${nothing}; ${after}, chưa đạt ${target}`
      : `${nothing}; ${before}, ${after}, đều chưa đạt ${target}`;
  },
  missedFirstAfter: (period, gap) => `số liệu đầu tiên sau hạn (${withinSentence(period)}) ${gap}`,
  missedDeadline: (due) => `đã hết hạn ${due} mà chưa đạt`,
  missedBoth: (aim, latest) => `cả hai thời hạn ${aim} và ${latest} đều đã qua mà chưa đạt`,
  notRecorded: (due) =>
    due === null ? 'chưa ghi nhận hoàn thành' : `đã hết hạn ${due}, chưa ghi nhận hoàn thành`,

  awaiting: (due) => `hạn ${due} đã qua, chưa có số liệu của kỳ này`,
  awaitingEdition: (due) =>
    `hạn ${due} đã qua, không có kỳ công bố cho thời hạn này; kỳ công bố sau sẽ quyết định`,
  awaitingMilestone: (due) => `hạn ${due} đã qua, chưa có thông tin về việc hoàn thành`,

  openMilestone: 'chưa ghi nhận hoàn thành',
  openQualitative: 'mục tiêu định tính, không có mức đo bằng số',
  deadlineIs: (due) => `thời hạn: ${due}`,
  notAssessable: (reasons) =>
    reasons.length === 0 ? 'chưa đủ căn cứ đánh giá' : `chưa đủ căn cứ đánh giá: ${reasons.join('; ')}`,

  exceededBy: (size) => `vượt mức cần đạt ${size}`,
  fewPoints: (count) => `ít số liệu (${count})`,
  statusExceeded: 'Đạt (vượt)',

  report: ({ lead, name, value, isRank, rankOf, isEstimate, isPreliminary, isLevel, plan, change }) => {
    const level = isRank || isLevel;
    const plain = isRank ? 'là' : level ? 'ở' : 'đạt';
    const verbOf = isEstimate ? `ước ${plain}` : plain;
    const among = rankOf === null ? '' : `/${rankOf}`;
    const parts = [plan, change].filter((part) => part !== null).map((part) => `, ${part}`);
    return `${lead}, ${name} ${verbOf} ${value}${among}${isPreliminary ? ' (số sơ bộ)' : ''}${parts.join('')}`;
  },
  reportMissing: (name) => `chưa có số liệu về ${name}`,
  inArea: (name, area, isPlace) => (isPlace ? `${name} tại ${area}` : `${name} (${area})`),
  ofPlan: (percent) => `bằng ${percent} kế hoạch`,
  onYearBefore: (change) => `${change} so với cùng kỳ`,
  lead: (period, length, isPoint) => {
    if (length === 'YEAR') return isPoint ? `đến hết năm ${period}` : `năm ${period}`;
    if (length === 'MONTH') return isPoint ? `đến ${period}` : `tháng ${period}`;
    if (length === 'DAY') return isPoint ? `đến ngày ${period}` : `ngày ${period}`;
    return isPoint ? `đến hết ${withinSentence(period)}` : period;
  },

  boardAsOf: (day) => `Đến ngày ${day}: `,
  boardDue: (count, parts, sure) =>
    `${count} mục tiêu ${sure ? 'đến hạn' : 'đã đến hạn hoặc đã đạt'}: ${parts.join(', ')}`,
  boardOpen: (count, parts) => `${count} chưa đến hạn hoặc không nêu thời hạn: ${parts.join(', ')}`,
  boardStatus: {
    ACHIEVED: (count) => `${count} đạt`,
    ACHIEVED_LATE: (count) => `${count} đạt sau hạn`,
    ON_TRACK: (count) => `${count} đúng tiến độ`,
    AT_RISK: (count) => `${count} có nguy cơ không đạt`,
    OFF_TRACK: (count) => `${count} khó đạt`,
    MISSED: (count) => `${count} không đạt`,
    AWAITING_DATA: (count) => `${count} chờ số liệu`,
    OPEN: (count) => `${count} đang thực hiện`,
    NOT_ASSESSABLE: (count) => `${count} chưa đủ căn cứ đánh giá`,
  },
  boardAhead: (count) => `${count} đã đạt`,
  boardNone: 'Không có mục tiêu nào.',

  chartTitle: ({ name, value, when, isPlain, finding }) =>
    `${name}${isPlain ? ':' : ' đạt'} ${value}${when === null ? '' : ` ${when}`}${finding === null ? '' : `, ${finding}`}`,
  chartWhen: (period, status) => {
    const when = /^\d{4}$/.test(period) ? `năm ${period}` : `(${withinSentence(period)})`;
    if (status === '') return when;
    return when.endsWith(')') ? `${when.slice(0, -1)}, ${status})` : `${when} (${status})`;
  },
  goalLead: (title, document, due) =>
    `Mục tiêu “${title}” (${document}${due === null ? ', không nêu thời hạn' : `, hạn ${due.replace(/^đến hết (?=\d{4})/, 'hết năm ').replace(/^đến /, '')}`}): `,
  chartNoData: (name) => `${name}: chưa có số liệu`,
  chartMet: (target, exceeded) => (exceeded ? `vượt mức ${target}` : `đã đạt mức ${target}`),
  chartText: ({ name, points, first, last, target, status }) => {
    const span =
      last === null
        ? 'chưa có số liệu'
        : first === null || points < 2
          ? `một số liệu: ${last}`
          : `${points} số liệu, từ ${first} đến ${last}`;
    return `Biểu đồ ${withinSentence(name)}: ${span}. Mức cần đạt: ${target}.${status === null ? '' : ` Đánh giá: ${status}.`}`;
  },
};
