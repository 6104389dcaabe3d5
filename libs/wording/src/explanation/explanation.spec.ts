import type { ClassTest, NextClass, Point, Reasoning, ReasonStep } from '@waymark/domain';
import {
  assessment,
  DIGITAL_ECONOMY,
  EGDI,
  ENTERPRISES,
  FIBRE,
  goal,
  LAUNCH,
  point,
  target,
} from '../sentence/sentence.sample.js';
import { explanationsOf } from './explanation.js';
import type { LinePart } from './lines.js';

const vi = explanationsOf('vi');
const en = explanationsOf('en');
const rank = goal(EGDI, '749/QĐ-TTg', target({ comparator: 'TOP', value: 50, aimDue: '2030-12-31' }));
const fibre = goal(FIBRE, null, target({ value: 100, aimDue: '2020-12-31', latestDue: '2022-12-31' }));
const economy = goal(DIGITAL_ECONOMY, '411/QĐ-TTg', target({ value: 30, aimDue: '2030-12-31' }));
const because = (given: Partial<Reasoning>): Reasoning => ({
  rule: 'CHANCE',
  tests: [],
  steps: [],
  points: [],
  ...given,
});

function tests(measure: 'RATIO' | 'CHANCE', isOnTrack: boolean, isOffTrack: boolean, ratio = 0): ClassTest[] {
  const bounds = { RATIO: [0.95, 0.6], CHANCE: [0.5, 0.25] } as const;
  const [least, most] = bounds[measure];
  const common =
    measure === 'RATIO'
      ? ({ measure, ratio, chance: null } as const)
      : ({ measure, ratio: null, chance: 'UNLIKELY' } as const);
  return [
    { ...common, of: 'ON_TRACK', bound: least, isMet: isOnTrack },
    { ...common, of: 'OFF_TRACK', bound: most, isMet: isOffTrack },
  ];
}

describe('the rule that decided, in one sentence', () => {
  test.each([
    [
      'an open promise by its chance',
      rank,
      assessment({ status: 'OFF_TRACK', targetValue: 50, due: '2030-12-31' }),
      because({ tests: tests('CHANCE', false, true) }),
      'Xếp “Khó đạt” vì khả năng đạt đúng hạn dưới một phần tư.',
      '“Off track”, because the chance of reaching it in time is below one quarter.',
    ],
    [
      'one in between by what it falls short of, on either side',
      rank,
      assessment({ status: 'AT_RISK', targetValue: 50, due: '2030-12-31' }),
      because({ tests: tests('CHANCE', false, false) }),
      'Xếp “Có nguy cơ không đạt” vì khả năng đạt đúng hạn chưa tới một nửa, nhưng khả năng đạt đúng hạn không dưới một phần tư.',
      '“At risk”, because the chance of reaching it in time is less than one half, but the chance of reaching it in time is not below one quarter.',
    ],
    [
      'a pace alone by why no chance is computed',
      rank,
      assessment({
        status: 'ON_TRACK',
        targetValue: 50,
        due: '2045-12-31',
        marks: ['TWO_POINTS', 'LONG_HORIZON'],
      }),
      because({
        rule: 'PACE_ALONE',
        tests: tests('RATIO', true, false, 2.9),
      }),
      'Xếp “Đúng tiến độ” vì tốc độ gần đây bằng 2,9 lần tốc độ cần có (từ 0,95 trở lên). Chỉ xét theo tốc độ, không tính khả năng đạt, vì mới có 2 số liệu và còn hơn 10 năm mới đến hạn.',
      '“On track”, because the recent pace is 2.9 times the pace needed (at least 0.95). Only the pace is judged and no chance is computed: 2 data points and more than 10 years ahead.',
    ],
    [
      'a missed promise by the first figure after both deadlines',
      fibre,
      assessment({
        status: 'MISSED',
        targetValue: 100,
        due: '2022-12-31',
        stage: 'LATEST',
        before: point('2021', 65),
        decidedBy: point('2023-03', 75.36),
        latest: point('2025-06', 85.1),
      }),
      because({ rule: 'MISSED_AFTERWARDS' }),
      'Xếp “Không đạt” vì đã hết hạn 2022, không có số liệu của kỳ đến hạn, số cuối trước hạn là 2021: 65%, và số liệu đầu tiên sau hạn, 75,4% (3/2023), vẫn chưa đáp ứng mức cần đạt 100%. Cam kết nêu hai thời hạn; hạn phấn đấu 2020 đã qua mà chưa đạt nên xét theo hạn chậm nhất 2022.',
      '“Missed”, because the deadline 2022 has passed, there is no figure for its period, the last figure before it is 2021: 65%, and the first figure after it, 75.4% (Mar 2023), still falls short of the target of 100%. The promise names two deadlines; the first, 2020, has passed unmet, so it is judged against the latest, 2022.',
    ],
    [
      'a deed by its day',
      goal(LAUNCH, null, target({ comparator: 'DONE', aimDue: '2020-12-31' })),
      assessment({ status: 'ACHIEVED_LATE', due: '2020-12-31', decidedBy: point('2024-10-15', 1) }),
      because({ rule: 'DEED_LATE' }),
      'Xếp “Đạt sau hạn” vì hoàn thành ngày 15/10/2024, sau thời hạn 2020.',
      '“Achieved late”, because it was completed on 15 Oct 2024, after the deadline 2020.',
    ],
    [
      'what cannot be judged by its reason',
      economy,
      assessment({ status: 'NOT_ASSESSABLE', reasons: ['ONE_POINT'] }),
      because({ rule: 'NOT_ASSESSABLE' }),
      'Xếp “Chưa đủ căn cứ đánh giá” vì mới có một số liệu.',
      '“Not assessable”, because: only one figure so far.',
    ],
  ] as const)('%s', (_name, of, judged, reasoning, ...said) => {
    expect([vi, en].map((words) => words.explain(of, judged, reasoning).rule)).toEqual(said);
  });
});

const written = (parts: readonly LinePart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

describe('a line of the calculation', () => {
  const measuredAt = (period: string, value: number): Point => ({
    ...point(period, value),
    qualifier: null,
    rankOf: null,
  });
  const newest = measuredAt('2024', 71);
  const judged = assessment({
    status: 'OFF_TRACK',
    targetValue: 50,
    due: '2030-12-31',
    latest: newest,
    gap: 21,
  });
  const line = (step: ReasonStep, of = rank, a = judged) => {
    const [found] = vi.explain(of, a, because({ steps: [step] })).lines;
    if (!found) throw new Error('no line');
    return found;
  };

  test.each<[string, ReasonStep, string, string]>([
    [
      'the pace needed',
      { kind: 'REQUIRED', newest, target: 50, due: '2030-12-31', years: 6, isLog: false, result: -3.5 },
      '(50 − 71) ÷ 6',
      'tăng 3,5 bậc mỗi năm',
    ],
    [
      'the ratio, with as many digits as it takes to work it out again',
      { kind: 'RATIO', pace: -0.625, required: -3.5, isLog: false, result: 0.178571 },
      '(−0,625) ÷ (−3,5)',
      '0,179',
    ],
    [
      'the damping',
      { kind: 'DAMPING', net: 17, gross: 40, isOnCurve: false, result: 0.180625 },
      '(17 ÷ 40)²',
      '0,18',
    ],
    [
      'the expected value of a pace that fades',
      {
        kind: 'CENTRAL',
        newest,
        pace: -0.625,
        phi: 0.8,
        years: 6,
        yearsOfPace: 2.951424,
        isLog: false,
        due: '2030-12-31',
        unbounded: 69.15536,
        result: 69.15536,
      },
      '71 + (−0,625) × 2,95 (0,8 + 0,8² + … trong 6 năm: còn 2,95 năm đà)',
      'thứ 69,2',
    ],
    [
      'the damping of a growth, of which some always goes',
      { kind: 'DAMPING', net: 1.62, gross: 1.62, isOnCurve: true, result: 0.9 },
      '(1,62 ÷ 1,62)², không quá 0,9',
      '0,9',
    ],
    [
      'the expected value along a curve of growth',
      {
        kind: 'CURVE',
        newest,
        from: 0.8954,
        pace: 0.2,
        position: 1.2554,
        phi: 0.9,
        years: 2,
        yearsOfPace: 1.71,
        ceiling: 100,
        due: '2026-12-31',
        result: 77.8,
      },
      'ln(71 ÷ (100 − 71)) = 0,8954; 0,8954 + 0,2 × 1,71 (0,9 + 0,9² + … trong 2 năm: còn 1,71 năm đà) = 1,2554',
      'thứ 77,8',
    ],
    [
      'the error',
      {
        kind: 'SPREAD',
        noise: 7,
        pace: -0.5,
        years: 6,
        weights: { swings: 0.4, both: 0.1, pace: 0.01 },
        isOnCurve: false,
        result: 11.43,
      },
      '√(0,4 × 7² × 6 + 0,1 × 7 × 0,5 × 6² + 0,01 × (0,5 × 6)²)',
      '11,43 bậc',
    ],
    [
      'the chance, told as a word',
      { kind: 'CHANCE', central: 69.155, target: 50, spread: 20.4, isOnCurve: false, chance: 'UNLIKELY' },
      'còn cách 19,16 bậc, bằng 0,94 lần sai số',
      'ít khả năng',
    ],
    [
      'a comparison after the deadline',
      { kind: 'COMPARED', role: 'DECIDES', point: newest, target: 50, isMet: false, isInTime: false },
      '71 > 50',
      'chưa đáp ứng; sau thời hạn',
    ],
  ])('puts the numbers of %s in', (_name, step, numbers, result) => {
    const found = line(step);
    expect(written(found.numbers)).toBe(numbers);
    expect(found.result).toBe(result);
  });

  test('of a rate of growth is told in per cent', () => {
    const step: ReasonStep = {
      kind: 'REQUIRED',
      newest: measuredAt('2024', 10),
      target: 80,
      due: '2030-12-31',
      years: 6,
      isLog: true,
      result: 0.41421,
    };
    const found = line(step, goal(ENTERPRISES, null, target({ value: 80 })), {
      ...judged,
      marks: ['LOG_PACE'],
    });
    expect(written(found.numbers)).toBe('(80 ÷ 10)^(1 ÷ 6) − 1');
    expect(found.result).toBe('41,42%/năm');
  });

  test('leads each number to its origin', () => {
    const step: ReasonStep = {
      kind: 'REQUIRED',
      newest,
      target: 50,
      due: '2030-12-31',
      years: 6,
      isLog: false,
      result: -3.5,
    };
    expect(line(step).numbers.filter((part) => typeof part !== 'string')).toEqual([
      { kind: 'PROMISE', text: '50' },
      { kind: 'POINT', period: '2024', text: '71' },
    ]);
  });
});

describe('what would have to change', () => {
  const now = assessment({
    status: 'AT_RISK',
    targetValue: 100_000,
    due: '2030-12-31',
    latest: point('2025', 80_000),
    required: 4000,
    pace: 5733.3,
  });
  const many = goal(ENTERPRISES, '01/CT-TTg', target({ value: 100_000, aimDue: '2030-12-31' }));
  const next: NextClass = {
    seriesId: 's',
    period: '2026-06',
    better: { status: 'ON_TRACK', value: 86_500, change: 6500, step: 100, timesPace: 2.3 },
    achieved: { status: 'ACHIEVED', value: 100_000, change: 20_000, step: 100, timesPace: 7 },
    keeps: null,
  };

  test('is told as a value and as a change from the newest one', () => {
    expect(vi.next(many, now, next)).toEqual([
      'Để được xếp “Đúng tiến độ”, số liệu kỳ tới (tháng 6/2026) phải từ 86.500 doanh nghiệp trở lên, tức thêm 6.500 doanh nghiệp so với số mới nhất 80.000 doanh nghiệp (2025), nhanh gấp 2,3 lần đà gần đây.',
      'Để được xếp “Đạt”, số liệu kỳ tới (tháng 6/2026) phải từ 100.000 doanh nghiệp trở lên, tức thêm 20.000 doanh nghiệp so với số mới nhất 80.000 doanh nghiệp (2025), nhanh gấp 7 lần đà gần đây.',
      'Để đạt đúng hạn 2030, từ nay cần tăng 4.000 doanh nghiệp/năm; gần đây tăng 5.733 doanh nghiệp/năm.',
    ]);
    expect(en.next(many, now, next)[0]).toBe(
      'To become “On track”, the next figure (June 2026) has to be at least 86,500 enterprises, 6,500 enterprises more than the newest figure, 80,000 enterprises (2025), 2.3 times as fast as of late.',
    );
  });

  test('is said to be out of reach of one figure where it is', () => {
    const none: NextClass = { ...next, better: 'NO_VALUE', achieved: 'OTHER_SERIES' };
    expect(vi.next(many, now, none).slice(0, 2)).toEqual([
      'Không có số liệu kỳ tới (tháng 6/2026) nào trong giới hạn của chỉ tiêu đủ để được xếp “Đúng tiến độ”; phải qua nhiều kỳ.',
      'Riêng số liệu kỳ tới (tháng 6/2026) của chuỗi này chưa đủ để được xếp “Đạt”: các thành phần khác của mục tiêu cũng phải đạt.',
    ]);
  });

  test('of a rank is a place, and what may be lost where it is kept', () => {
    const kept = assessment({
      status: 'ACHIEVED',
      targetValue: 50,
      latest: point('2024', 45),
      marks: ['AHEAD_OF_TIME'],
    });
    const keeps: NextClass = {
      seriesId: 's',
      period: '2026',
      better: 'BEST',
      achieved: 'BEST',
      keeps: { status: 'ACHIEVED', value: 50, change: 5, step: 1, timesPace: null },
    };
    expect(vi.next(rank, kept, keeps)).toEqual([
      'Để giữ được kết quả “Đạt”, số liệu kỳ tới (2026) phải ở thứ 50 trở lên, được phép tụt tối đa 5 bậc so với số mới nhất thứ 45 (2024).',
    ]);
  });

  test('after the deadline leads to "achieved late" at best', () => {
    const missed = assessment({
      status: 'MISSED',
      targetValue: 30,
      due: '2025-12-31',
      latest: point('2025', 14.02),
    });
    const late: NextClass = {
      ...next,
      period: '2026',
      better: { status: 'ACHIEVED_LATE', value: 30, change: 15.98, step: 0.01, timesPace: null },
      achieved: { status: 'ACHIEVED_LATE', value: 30, change: 15.98, step: 0.01, timesPace: null },
    };
    expect(vi.next(economy, missed, late)).toEqual([
      'Đã hết hạn nên không còn được xếp “Đạt”. Để được xếp “Đạt sau hạn”, số liệu kỳ tới (2026) phải từ 30% trở lên, tức thêm 15,98 điểm % so với số mới nhất 14,02% (2025).',
    ]);
  });
});

describe('an assumption', () => {
  const then = assessment({
    status: 'ACHIEVED',
    targetValue: 30,
    due: '2030-12-31',
    decidedBy: point('2026', 31),
    latest: point('2026', 31),
  });

  test('begins with its mark, names the goal and what is assumed', () => {
    const assumed = { next: { period: '2026', value: 31 }, target: null, dueYear: 2032, pace: null };
    expect(vi.assumed(economy, assumed, then, null)).toMatch(
      /^GIẢ ĐỊNH, không phải số liệu thật\. Mục tiêu “Tỷ trọng kinh tế số trong GDP” \(411\/QĐ-TTg\): nếu số liệu 2026 là 31% và thời hạn là hết năm 2032 thì được xếp “Đạt”\. /,
    );
    expect(en.assumed(economy, assumed, then, null)).toMatch(
      /^ASSUMPTION, not real figures\. Goal “Digital economy share of GDP” \(411\/QĐ-TTg\): if the figure of 2026 were 31% and the deadline were the end of 2032, the verdict would be “Achieved”\. /,
    );
  });

  test('of a pace says where it leads', () => {
    const at = { next: null, target: null, dueYear: null, pace: 2 };
    const steady = {
      pace: 2,
      required: 3.196,
      ratio: 0.626,
      status: 'AT_RISK',
      central: 24.02,
      reachYear: 2033,
      isInTime: false,
      outlook: { ends: [], central: [], low: null, high: null },
    } as const;
    const judged = assessment({
      status: 'AT_RISK',
      targetValue: 30,
      due: '2030-12-31',
      latest: point('2025', 14.02),
    });
    expect(vi.assumed(economy, at, judged, steady)).toContain(
      'nếu tốc độ giữ đều tăng 2 điểm %/năm thì được xếp “Có nguy cơ không đạt”. Với tốc độ đó (cần tăng 3,2 điểm %/năm), đến 2030 là 24,02%, chưa đạt 30%; đến 2033 mới đạt.',
    );
  });
});

test('the verdict without estimates is said beside the one with them', () => {
  const without = assessment({
    status: 'AWAITING_DATA',
    targetValue: 30,
    decidedBy: point('2023', 12.87),
    latest: point('2023', 12.87),
  });
  expect(vi.without(economy, without)).toMatch(
    /^Nếu bỏ số ước và số sơ bộ: “Chờ số liệu”, số liệu quyết định là 12,87% \(2023\)\. /,
  );
  expect(en.without(economy, without)).toMatch(
    /^Without estimates and preliminary figures: “Awaiting data”, decided by 12\.87% \(2023\)\. /,
  );
});
