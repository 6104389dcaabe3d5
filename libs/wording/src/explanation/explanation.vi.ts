import type { AssumedFacts, ExplanationText, NextFacts, RuleFacts } from './explanation-text.js';

const list = (parts: readonly string[]): string => parts.join(' và ');

const classed = ({ status, met, unmetOnTrack, unmetOffTrack, alone }: RuleFacts): string => {
  const only = alone === null ? '' : ` ${alone}`;
  if (met.length > 0) return `Xếp “${status}” vì ${list(met)}.${only}`;
  return `Xếp “${status}” vì ${list(unmetOnTrack)}, nhưng ${list(unmetOffTrack)}.${only}`;
};

const wanted = ({ value, wantsMore, isRank }: NextFacts): string =>
  isRank ? `ở ${value} trở lên` : wantsMore ? `từ ${value} trở lên` : `không quá ${value}`;

const moved = ({ change, way, newest, wantsMore, isRank, times }: NextFacts): string => {
  const than = `so với số mới nhất ${newest}`;
  if (way === 'SAME') return `bằng số mới nhất ${newest}`;
  const isForward = (way === 'MORE') === wantsMore;
  if (!isForward)
    return `được phép ${isRank ? 'tụt' : way === 'MORE' ? 'tăng' : 'giảm'} tối đa ${change} ${than}`;
  const pace = times === null ? '' : `, nhanh gấp ${times} lần đà gần đây`;
  return `tức ${isRank ? 'lên' : wantsMore ? 'thêm' : 'giảm'} ${change} ${than}${pace}`;
};

const assumedParts = ({ next, target, due, pace }: AssumedFacts): string[] => [
  ...(next === null ? [] : [`số liệu ${next.period} là ${next.value}`]),
  ...(target === null ? [] : [`mức cần đạt là ${target}`]),
  ...(due === null ? [] : [`thời hạn là hết năm ${due}`]),
  ...(pace === null ? [] : [`tốc độ giữ đều ${pace}`]),
];

const side = (bound: string, isMet: boolean, of: 'ON_TRACK' | 'OFF_TRACK'): string => {
  if (of === 'ON_TRACK') return isMet ? `từ ${bound} trở lên` : `chưa tới ${bound}`;
  return isMet ? `dưới ${bound}` : `không dưới ${bound}`;
};

export const explanationVi: ExplanationText = {
  line: {
    MEAN: { name: 'Bình quân các năm gần nhất', formula: 'tổng các năm ÷ số năm' },
    LEVEL_RATIO: { name: 'Tỷ số với mức cần đạt', formula: 'bình quân ÷ mức cần đạt' },
    YEARS: { name: 'Thời gian còn lại', formula: 'từ hết kỳ của số mới nhất đến thời hạn' },
    REQUIRED: { name: 'Tốc độ cần có', formula: '(mức cần đạt − số mới nhất) ÷ số năm còn lại' },
    REQUIRED_BY_LATEST: {
      name: 'Tốc độ cần có nếu tính đến hạn chậm nhất',
      formula: '(mức cần đạt − số mới nhất) ÷ số năm đến hạn chậm nhất',
    },
    PACE: {
      name: 'Tốc độ gần đây',
      formula:
        'số đứng giữa (trung vị) của mức thay đổi mỗi năm giữa mọi cặp trong nhiều nhất năm số liệu mới nhất',
    },
    RATIO: { name: 'Tỷ số tốc độ', formula: 'tốc độ gần đây ÷ tốc độ cần có' },
    NOISE: {
      name: 'Dao động của một năm',
      formula: 'độ lệch chuẩn của mức thay đổi hằng năm quanh xu hướng',
    },
    DAMPING: {
      name: 'Phần đà còn giữ sau mỗi năm',
      formula: '(mức thay đổi ròng ÷ tổng mọi thay đổi lên xuống)²: bằng 1 nếu chưa lần nào đi lùi',
    },
    CENTRAL: { name: 'Mức dự kiến tại thời hạn', formula: 'số mới nhất + tốc độ gần đây × số năm còn đà' },
    CURVE: {
      name: 'Mức dự kiến tại thời hạn',
      formula:
        'theo đường cong tăng trưởng: cộng đà vào ln(đã đạt ÷ còn lại đến mức tối đa), rồi đổi ngược về giá trị',
    },
    SPREAD: {
      name: 'Sai số của dự kiến',
      formula:
        '√(0,4 × dao động² × n + 0,1 × dao động × tốc độ × n² + 0,01 × (tốc độ × n)²), với n là số năm còn lại',
    },
    RANGE: { name: 'Khoảng dự báo 80%', formula: 'mức dự kiến ± hệ số × sai số' },
    CHANCE: {
      name: 'Khả năng đạt đúng hạn',
      formula:
        'khoảng cách từ mức dự kiến đến mức cần đạt, so với sai số; quy ra khả năng theo tần suất đã đúng khi thử trên số liệu quá khứ; chỉ nói bằng lời',
    },
    SHARE: {
      name: 'Quãng đường đã đi từ mức xuất phát',
      formula: '(số mới nhất − mức xuất phát) ÷ (mức cần đạt − mức xuất phát)',
    },
  },
  rateFormula: {
    REQUIRED: '(mức cần đạt ÷ số mới nhất) lũy thừa (1 ÷ số năm còn lại), trừ 1',
    PACE: 'số đứng giữa (trung vị) của tốc độ tăng mỗi năm giữa mọi cặp trong nhiều nhất năm số liệu mới nhất',
    CENTRAL: 'số mới nhất × (1 + tốc độ gần đây) lũy thừa số năm còn đà',
  },
  curveFree: 'theo đường cong tăng trưởng: cộng đà vào lôgarit của giá trị, rồi đổi ngược về giá trị',
  curveRange: 'vị trí trên đường cong ± hệ số × sai số, rồi đổi ngược về giá trị',
  atMost: (most) => `, không quá ${most}`,
  stood: 'chuỗi số liệu đứng yên',
  paceOfTwo: '(số sau − số trước) ÷ số năm giữa hai số',
  compared: {
    DECIDES: 'Số liệu quyết định',
    BEFORE: 'Số liệu cuối cùng trước hạn',
    FALLEN: 'Số liệu về sau',
    NEWEST: 'Số liệu mới nhất',
  },
  comparedFormula: 'so với mức cần đạt',
  isMet: (met, inTime) => {
    const verdict = met ? 'đáp ứng' : 'chưa đáp ứng';
    return inTime === null ? verdict : `${verdict}; ${inTime ? 'trong' : 'sau'} thời hạn`;
  },
  years: (count) => `${count} năm`,
  slopes: (count, low, high) => `${count} cặp, thay đổi mỗi năm từ ${low} đến ${high}`,
  slopesAll: (slopes) => `các mức thay đổi: ${slopes.join('; ')}`,
  swings: (points, since, until) => `${points} số liệu, ${since}–${until}`,
  carried: (phi, years, sum) => `${phi} + ${phi}² + … trong ${years} năm: còn ${sum} năm đà`,
  bounded: (path, kept) => `${path}, quá giới hạn của chỉ tiêu nên lấy ${kept}`,
  away: (distance, times) => `còn cách ${distance}, bằng ${times} lần sai số`,
  reaches: (distance, times) => `vượt ${distance}, bằng ${times} lần sai số`,
  within: 'trong khoảng',
  outside: 'ngoài khoảng',

  ratio: (ratio, bound, isMet, of) =>
    `tốc độ gần đây bằng ${ratio} lần tốc độ cần có (${side(bound, isMet, of)})`,
  levelRatio: (ratio, bound, isMet, of) =>
    `bình quân bằng ${ratio} lần mức cần đạt (${side(bound, isMet, of)})`,
  chance: (isMet, of) =>
    of === 'ON_TRACK'
      ? `khả năng đạt đúng hạn ${isMet ? 'từ một nửa trở lên' : 'chưa tới một nửa'}`
      : `khả năng đạt đúng hạn ${isMet ? 'dưới' : 'không dưới'} một phần tư`,
  rule: {
    CHANCE: classed,
    BY_METHOD: ({ status }) =>
      `Xếp “${status}” theo phương pháp của một tổ chức khác đang được áp dụng; công thức và số của phương pháp đó ở mục “Theo cách đánh giá của các tổ chức khác”. Phép tính dưới đây là của cách tính mặc định, để tham khảo.`,
    PACE_ALONE: classed,
    LEVEL: (facts) =>
      facts.met.length + facts.unmetOnTrack.length > 0
        ? `Mục tiêu là một tốc độ tăng nên xét mức bình quân của ba năm gần nhất. ${classed(facts)}`
        : `Mục tiêu là một tốc độ tăng nên xét mức bình quân của ba năm gần nhất. Xếp “${facts.status}” vì bình quân không dương nên không lập được tỷ số.`,
    NO_TIME_LEFT: ({ status, value, target }) =>
      `Xếp “${status}” vì kỳ đến hạn đã có số liệu, ${value}, chưa tới mức cần đạt ${target}; chỉ khi số này được điều chỉnh thì kết quả mới khác.`,
    BOUND_OPEN: ({ status, value }) =>
      `Xếp “${status}” vì nguồn chỉ công bố một giới hạn, ${value}, nên chưa khẳng định được là đã đáp ứng.`,
    MET_AHEAD: ({ status, value, target, due }) =>
      `Xếp “${status}” vì số liệu ${value} đã đáp ứng mức cần đạt ${target} khi chưa hết hạn ${due}. Nếu trước hạn có số liệu không còn đáp ứng thì xét lại theo số đó.`,
    MET_IN_TIME: ({ status, value, target, due, fallen }) =>
      `Xếp “${status}” vì số liệu ${value} thuộc kỳ kết thúc trong thời hạn ${due} và đáp ứng mức cần đạt ${target}.${fallen === null ? '' : ` Sau hạn số liệu không còn giữ được mức đó (${fallen}), nhưng kết quả tại thời hạn không đổi.`}`,
    MET_LATE: ({ status, value, target, due, before }) =>
      `Xếp “${status}” vì đến hạn ${due} chưa đáp ứng${before === null ? '' : ` (${before})`}; lần đầu đáp ứng mức cần đạt ${target} là ${value}.`,
    MISSED_AT_DEADLINE: ({ status, value, target, due }) =>
      `Xếp “${status}” vì đã hết hạn ${due} và số liệu của chính kỳ đến hạn, ${value}, chưa đáp ứng mức cần đạt ${target}.`,
    MISSED_AFTERWARDS: ({ status, value, target, due, before, isEdition }) =>
      `Xếp “${status}” vì đã hết hạn ${due}, ${isEdition ? 'nguồn không có kỳ công bố' : 'không có số liệu'} của kỳ đến hạn${before === null ? '' : `, số cuối trước hạn là ${before}`}, và số liệu đầu tiên sau hạn, ${value}, vẫn chưa đáp ứng mức cần đạt ${target}.`,
    AWAITING: ({ status, due }) =>
      `Xếp “${status}” vì đã hết hạn ${due} nhưng chưa công bố số liệu của kỳ đến hạn hay kỳ nào sau đó. Phép tính dưới đây là nhận định cuối cùng trước hạn, không phải kết luận.`,
    AWAITING_EDITION: ({ status, due }) =>
      `Xếp “${status}” vì đã hết hạn ${due} mà nguồn không có kỳ công bố cho thời hạn này; kỳ công bố sau sẽ quyết định. Phép tính dưới đây là nhận định cuối cùng trước hạn, không phải kết luận.`,
    DEED_IN_TIME: ({ status, day, due }) =>
      `Xếp “${status}” vì đã hoàn thành ngày ${day}, trong thời hạn ${due}.`,
    DEED_LATE: ({ status, day, due }) => `Xếp “${status}” vì hoàn thành ngày ${day}, sau thời hạn ${due}.`,
    DEED_OPEN: ({ status }) => `Xếp “${status}” vì chưa ghi nhận hoàn thành và chưa hết hạn.`,
    DEED_MISSED: ({ status, due }) =>
      `Xếp “${status}” vì đã hết hạn ${due} mà không có văn bản nào ghi nhận hoàn thành.`,
    DEED_AWAITING: ({ status, due }) =>
      `Xếp “${status}” vì đã hết hạn ${due} nhưng không có nguồn nào cho biết đã hoàn thành hay chưa.`,
    QUALITATIVE_OPEN: ({ status }) => `Xếp “${status}” vì mục tiêu không nêu mức đo bằng số và chưa hết hạn.`,
    DONE_WHEN_STATED: ({ status }) =>
      `Xếp “${status}” vì việc đã xong khi được nêu ra; không rõ ngày hoàn thành.`,
    NOT_ASSESSABLE: ({ status, reasons }) => `Xếp “${status}” vì ${reasons.join('; ')}.`,
  },
  ofTwoDates: (stage, aim, latest) =>
    stage === 'AIM'
      ? `Cam kết nêu hai thời hạn; đang xét theo hạn phấn đấu ${aim}, hạn chậm nhất là ${latest}.`
      : `Cam kết nêu hai thời hạn; hạn phấn đấu ${aim} đã qua mà chưa đạt nên xét theo hạn chậm nhất ${latest}.`,

  next: (facts) =>
    `Để được xếp “${facts.status}”, số liệu kỳ tới (${facts.period}) phải ${wanted(facts)}, ${moved(facts)}.`,
  keep: (facts) =>
    `Để giữ được kết quả “${facts.status}”, số liệu kỳ tới (${facts.period}) phải ${wanted(facts)}, ${moved(facts)}.`,
  none: {
    NO_VALUE: (status, period) =>
      `Không có số liệu kỳ tới (${period}) nào trong giới hạn của chỉ tiêu đủ để được xếp “${status}”; phải qua nhiều kỳ.`,
    ANY_VALUE: (status, period) =>
      `Chỉ cần có số liệu kỳ tới (${period}) quanh mức hiện nay là được xếp “${status}”.`,
    OTHER_SERIES: (status, period) =>
      `Riêng số liệu kỳ tới (${period}) của chuỗi này chưa đủ để được xếp “${status}”: các thành phần khác của mục tiêu cũng phải đạt.`,
  },
  best: (isLate) =>
    isLate
      ? 'Đã hết hạn nên đây là kết quả tốt nhất còn có thể; số liệu kỳ sau không làm thay đổi.'
      : 'Đây đã là kết quả tại thời hạn; số liệu kỳ sau không làm thay đổi.',
  alone: (reasons) => `Chỉ xét theo tốc độ, không tính khả năng đạt, vì ${list(reasons)}.`,
  afterwards: (sentence) => `Đã hết hạn nên không còn được xếp “Đạt”. ${sentence}`,
  pace: (required, due, pace) =>
    `Để đạt đúng hạn ${due}, từ nay cần ${required}${pace === null ? '' : `; gần đây ${pace}`}.`,

  without: (status, figure, far) =>
    `Nếu bỏ số ước và số sơ bộ: “${status}”${figure === null ? '' : `, số liệu quyết định là ${figure}`}. ${far}`,
  assumed: (facts, goal) =>
    `GIẢ ĐỊNH, không phải số liệu thật. Mục tiêu ${goal}: nếu ${list(assumedParts(facts))}`,
  then: (status, sentences) => `thì được xếp “${status}”. ${sentences}`,
  steady: ({ central, due, target, required, isInTime, reachYear }) => {
    const need = ` (cần ${required})`;
    if (isInTime) {
      return `Với tốc độ đó${need}, đến ${due} là ${central}: đạt ${target} đúng hạn${reachYear === null ? '' : `, vào ${reachYear}`}.`;
    }
    return `Với tốc độ đó${need}, đến ${due} là ${central}, chưa đạt ${target}; ${reachYear === null ? 'không bao giờ đạt nếu không tăng tốc' : `đến ${reachYear} mới đạt`}.`;
  },
};
