import { MARKS, REASONS, STATUSES } from '@waymark/domain';
import fc from 'fast-check';
import { wording, type AssessmentShape, type GoalShape } from '../index.js';
import * as sample from './sentence.sample.js';

const { assessment, goal, point, target } = sample;
const vi = wording('vi');
const en = wording('en');

const twoDates = target({
  value: 100,
  unit: sample.PERCENT,
  aimDue: '2020-12-31',
  latestDue: '2022-12-31',
});
const fibre = goal(sample.FIBRE, null, twoDates);
const egdi75 = goal(
  sample.EGDI,
  null,
  target({ comparator: 'AT_MOST', value: 75, unit: sample.RANK, aimDue: '2019-12-31' }),
);
const egdi50 = goal(
  sample.EGDI,
  '942/QĐ-TTg',
  target({ comparator: 'TOP', value: 50, unit: sample.RANK, aimDue: '2030-12-31' }),
);
const top30 = goal(
  sample.EGDI,
  null,
  target({ comparator: 'TOP', value: 30, unit: sample.RANK, aimDue: '2045-12-31' }),
);
const share20 = goal(
  sample.DIGITAL_ECONOMY,
  null,
  target({ value: 20, unit: sample.PERCENT, aimDue: '2025-12-31' }),
);
const firms = (value: number, due: string): GoalShape =>
  goal(sample.ENTERPRISES, '411/QĐ-TTg', target({ value, unit: sample.ENTERPRISE, aimDue: due }));
const launch = goal(sample.LAUNCH, null, target({ comparator: 'DONE', aimDue: '2020-12-31' }));

interface Case {
  readonly rule: string;
  readonly goal: GoalShape;
  readonly assessment: Partial<AssessmentShape>;
  readonly vi: { readonly verdict?: string; readonly howFar?: string; readonly inTime?: string };
  readonly en: { readonly verdict?: string; readonly howFar?: string; readonly inTime?: string };
}

const cases: readonly Case[] = [
  {
    rule: 'an open goal names the pace needed, the pace made, value, range and year of arrival',
    goal: fibre,
    assessment: {
      status: 'OFF_TRACK',
      targetValue: 100,
      due: '2022-12-31',
      stage: 'LATEST',
      latest: point('2019', 84.7),
      required: 5.1,
      pace: 2.3,
      since: '2015',
      ratio: 0.45,
      noise: 0.1,
      phi: 1,
      central: 91.6,
      low80: 88.8,
      high80: 94.4,
      chance: 'VERY_UNLIKELY',
      reachYear: 2026,
    },
    vi: {
      verdict: 'Hội đàm Việt Nam - Cuba · 100% · đến hết 2020, chậm nhất 2022 · Khó đạt',
      howFar: 'Cần tăng bình quân 5,1 điểm %/năm để đạt 100% vào 2022; từ 2015 đến nay tăng bình quân 2,3.',
      inTime:
        'Rất ít khả năng đạt 100% đúng hạn: với đà này ước đạt 91,6% vào 2022 (khoảng dự báo 80%: 88,8–94,4%), đến 2026 mới đạt 100%.',
    },
    en: {
      verdict: 'Talk of Viet Nam and Cuba · 100% · by the end of 2020, 2022 at the latest · Off track',
      howFar:
        'Needs to rise by 5.1 points a year to reach 100% by 2022; since 2015 it has typically risen by 2.3.',
      inTime:
        'Very unlikely to reach 100% by 2022: at this pace 91.6% in 2022 (80% range 88.8–94.4%), 100% in 2026.',
    },
  },
  {
    rule: 'while the first of two deadlines is open both required paces are named',
    goal: fibre,
    assessment: {
      status: 'OFF_TRACK',
      targetValue: 100,
      due: '2020-12-31',
      stage: 'AIM',
      marks: ['TWO_DATES'],
      latest: point('2018', 62),
      required: 19,
      requiredByLatest: 9.5,
      pace: 4.1,
      since: '2015',
    },
    vi: {
      howFar:
        'Cần tăng bình quân 19 điểm %/năm để đạt 100% vào 2020, hoặc 9,5 điểm %/năm để đạt chậm nhất vào 2022; từ 2015 đến nay tăng bình quân 4,1.',
    },
    en: {
      howFar:
        'Needs to rise by 19 points a year to reach 100% by 2020, or 9.5 points a year to reach it by 2022 at the latest; since 2015 it has typically risen by 4.1.',
    },
  },
  {
    rule: 'without a figure for the deadline the ones before and after are named',
    goal: fibre,
    assessment: {
      status: 'MISSED',
      targetValue: 100,
      due: '2022-12-31',
      marks: ['TWO_DATES'],
      before: point('2021', 65),
      decidedBy: { ...point('2023-03', 75.4), end: '2023-03-31' },
    },
    vi: {
      howFar: 'Không có số liệu năm 2022; 2021: 65%, 3/2023: 75,4%, đều chưa đạt 100%.',
      inTime:
        'Cả hai thời hạn 2020 và 2022 đều đã qua mà chưa đạt; số liệu đầu tiên sau hạn (3/2023) còn thiếu 24,6 điểm %.',
    },
    en: {
      howFar: 'No figure in 2022; 2021: 65%, Mar 2023: 75.4%, both short of 100%.',
      inTime:
        'Both deadlines, 2020 and 2022, have passed unmet; the first figure after the deadline (Mar 2023) is 24.6 points short.',
    },
  },
  {
    rule: 'a ranking without an edition in the year of the deadline says so',
    goal: egdi75,
    assessment: {
      status: 'MISSED',
      marks: ['NO_EDITION'],
      targetValue: 75,
      due: '2019-12-31',
      before: point('2018', 88),
      decidedBy: point('2020', 86),
    },
    vi: { howFar: 'Không có kỳ công bố năm 2019; 2018: thứ 88, 2020: thứ 86, đều chưa đạt thứ 75.' },
    en: { howFar: 'No edition in 2019; 2018: rank 88, 2020: rank 86, both short of rank 75.' },
  },
  {
    rule: 'a goal reached late names its first period and value',
    goal: egdi75,
    assessment: {
      status: 'ACHIEVED_LATE',
      targetValue: 75,
      due: '2019-12-31',
      before: point('2018', 88),
      decidedBy: point('2024', 71),
    },
    vi: {
      verdict: 'Hội đàm Việt Nam - Cuba · thứ 75 trở lên · đến hết 2019 · Đạt sau hạn: thứ 71 (2024)',
      howFar: 'Đến hạn 2019 chưa đạt (2018: thứ 88). Lần đầu đạt thứ 75 trở lên vào 2024: thứ 71.',
      inTime: 'Sau hạn 5 năm.',
    },
    en: {
      verdict:
        'Talk of Viet Nam and Cuba · rank 75 or better · by the end of 2019 · Achieved late: rank 71 (2024)',
      howFar: 'Not reached by 2019 (2018: rank 88). First at rank 75 or better in 2024: rank 71.',
      inTime: '5 years after the deadline.',
    },
  },
  {
    rule: 'a rank climbs in places, in whole ranks, and a noisy course names its swings',
    goal: egdi50,
    assessment: {
      status: 'OFF_TRACK',
      targetValue: 50,
      due: '2030-12-31',
      latest: point('2024', 71),
      required: -3.5,
      pace: -0.625,
      since: '2010',
      noise: 6.1,
      phi: 0.8,
      central: 69.4,
      low80: 40.2,
      high80: 98.6,
      chance: 'UNLIKELY',
      reachYear: null,
    },
    vi: {
      verdict: '942/QĐ-TTg · trong nhóm 50 dẫn đầu · đến hết 2030 · Khó đạt',
      howFar:
        'Cần lên bình quân 3,5 bậc mỗi năm để đạt thứ 50 vào 2030; từ 2010 đến nay lên bình quân 0,6, dao động khoảng 6,1 bậc.',
      inTime:
        'Ít khả năng đạt thứ 50 đúng hạn: với đà này ước đạt thứ 69 vào 2030 (khoảng dự báo 80%: thứ 40–99); theo xu thế hiện nay thì không đạt thứ 50.',
    },
    en: {
      howFar:
        'Needs to climb 3.5 places a year to reach rank 50 by 2030; since 2010 it has typically climbed 0.6, with swings of about 6.1 places.',
      inTime:
        'Unlikely to reach rank 50 by 2030: at this pace rank 69 in 2030 (80% range rank 40–99); rank 50 is not reached on the present trend.',
    },
  },
  {
    rule: 'more than ten years ahead only the pace speaks, and no chance',
    goal: top30,
    assessment: {
      status: 'ON_TRACK',
      marks: ['LONG_HORIZON'],
      targetValue: 30,
      due: '2045-12-31',
      latest: point('2025-02', 72),
      required: -2.016,
      pace: -5.4,
      since: '2018',
      reachYear: 2033,
    },
    vi: {
      howFar: 'Cần lên bình quân 2 bậc mỗi năm để đạt thứ 30 vào 2045; từ 2018 đến nay lên bình quân 5,4.',
      inTime:
        'Chỉ xét theo tốc độ (còn hơn 10 năm mới đến hạn): nếu giữ đà này theo đường thẳng thì khoảng 2033 đạt thứ 30.',
    },
    en: {
      inTime:
        'Pace only (more than 10 years ahead): if this pace holds in a straight line, rank 30 in about 2033.',
    },
  },
  {
    rule: 'where only the pace speaks its straight line gives the year of arrival',
    goal: top30,
    assessment: {
      status: 'ON_TRACK',
      marks: ['LONG_HORIZON', 'TWO_POINTS'],
      targetValue: 30,
      due: '2045-12-31',
      latest: point('2025-02', 72),
      required: -2.016,
      pace: -5.8,
      since: '2018',
      reachYear: null,
    },
    vi: {
      inTime:
        'Chỉ xét theo tốc độ (mới có 2 số liệu; còn hơn 10 năm mới đến hạn): nếu giữ đà này theo đường thẳng thì khoảng 2032 đạt thứ 30.',
    },
    en: {
      inTime:
        'Pace only (2 data points; more than 10 years ahead): if this pace holds in a straight line, rank 30 in about 2032.',
    },
  },
  {
    rule: 'a rank short of its goal reads as a comparison',
    goal: egdi75,
    assessment: { status: 'AWAITING_DATA', targetValue: 75, due: '2019-12-31', latest: point('2018', 88) },
    vi: { howFar: 'Số liệu mới nhất: thứ 88 (2018), còn thấp hơn 13 bậc so với mức cần đạt thứ 75.' },
    en: { howFar: 'Newest figure: rank 88 (2018), 13 places short of rank 75.' },
  },
  {
    rule: 'two points give a pace and no chance',
    goal: fibre,
    assessment: {
      status: 'OFF_TRACK',
      marks: ['TWO_POINTS'],
      targetValue: 100,
      due: '2022-12-31',
      latest: point('2021', 75),
      required: 25,
      pace: 5.45,
      since: '2020',
      reachYear: 2026,
    },
    vi: {
      inTime:
        'Chỉ xét theo tốc độ (mới có 2 số liệu): nếu giữ đà này theo đường thẳng thì đến khoảng 2026 mới đạt 100%.',
    },
    en: { inTime: 'Pace only (2 data points): if this pace holds in a straight line, 100% in about 2026.' },
  },
  {
    rule: 'a logarithmic pace is a rate of growth',
    goal: firms(100_000, '2030-12-31'),
    assessment: {
      status: 'AT_RISK',
      marks: ['LOG_PACE', 'ESTIMATE'],
      targetValue: 100_000,
      due: '2030-12-31',
      latest: point('2025', 80_000),
      required: 0.0456,
      pace: 0.0512,
      since: '2018',
      central: 97_000,
      low80: 88_000,
      high80: 107_000,
      chance: 'LESS_LIKELY_THAN_NOT',
      reachYear: 2030,
    },
    vi: {
      howFar:
        'Cần tăng bình quân 4,6%/năm để đạt 100.000 doanh nghiệp vào 2030; từ 2018 đến nay tăng bình quân 5,1%/năm.',
      inTime:
        'Khả năng đạt 100.000 doanh nghiệp đúng hạn dưới một nửa: với đà này ước đạt 97.000 doanh nghiệp vào 2030 (khoảng dự báo 80%: 88.000–107.000 doanh nghiệp).',
    },
    en: {
      howFar:
        'Needs to rise by 4.6% a year to reach 100,000 enterprises by 2030; since 2018 it has typically risen by 5.1% a year.',
    },
  },
  {
    rule: 'a rate of growth is judged by the mean of its last three years',
    goal: goal(
      { ...sample.FIBRE, nameVi: 'Tăng trưởng doanh thu', nameEn: 'Revenue growth', unit: sample.GROWTH },
      null,
      target({ value: 8, unit: sample.GROWTH, aimDue: '2030-12-31' }),
    ),
    assessment: {
      status: 'AT_RISK',
      marks: ['THREE_YEAR_MEAN'],
      targetValue: 8,
      due: '2030-12-31',
      latest: point('2025', 5.5),
      required: 8,
      pace: 6.4,
      ratio: 0.8,
    },
    vi: { howFar: 'Bình quân 3 năm gần nhất là 6,4%/năm, mức cần đạt là 8%/năm.' },
    en: { howFar: 'The mean of the last 3 years is 6.4% a year; needed: 8% a year.' },
  },
  {
    rule: 'a goal reached ahead names value, surplus and the time left',
    goal: firms(50_000, '2025-12-31'),
    assessment: {
      status: 'ACHIEVED',
      marks: ['EXCEEDED'],
      targetValue: 50_000,
      due: '2025-12-31',
      decidedBy: point('2020', 58_000),
      latest: point('2025', 80_000, { qualifier: 'ABOUT', status: 'ESTIMATE' }),
    },
    vi: {
      verdict:
        '411/QĐ-TTg · ít nhất 50.000 doanh nghiệp · đến hết 2025 · Đạt (vượt): 58.000 doanh nghiệp (2020)',
      howFar:
        'Đạt 58.000 doanh nghiệp vào 2020 (cần đạt: ít nhất 50.000 doanh nghiệp); mới nhất khoảng 80.000 doanh nghiệp (2025, ước).',
      inTime: 'Đạt trước hạn 5 năm.',
    },
    en: {
      verdict:
        '411/QĐ-TTg · at least 50,000 enterprises · by the end of 2025 · Achieved (exceeded): 58,000 enterprises (2020)',
      inTime: 'Reached 5 years before the deadline.',
    },
  },
  {
    rule: 'a goal reached between its two deadlines says between which',
    goal: fibre,
    assessment: {
      status: 'ACHIEVED',
      marks: ['TWO_DATES', 'IN_GRACE_PERIOD'],
      targetValue: 100,
      due: '2022-12-31',
      decidedBy: point('2021', 100),
    },
    vi: { inTime: 'Đạt sau thời hạn đầu 2020, trong thời hạn chậm nhất 2022.' },
    en: { inTime: 'Reached after the first deadline 2020, within the latest one 2022.' },
  },
  {
    rule: 'a value that has since fallen is named',
    goal: share20,
    assessment: {
      status: 'ACHIEVED',
      marks: ['SINCE_FALLEN'],
      targetValue: 20,
      due: '2025-12-31',
      decidedBy: point('2025', 20.1),
      fallenTo: point('2026', 19.4),
    },
    vi: { inTime: 'Đạt đúng hạn. Sau đó không còn giữ được mức cần đạt: 19,4% (2026).' },
    en: { inTime: 'Reached on time. Has since fallen short again: 19.4% (2026).' },
  },
  {
    rule: 'a missed goal names value and shortfall',
    goal: share20,
    assessment: {
      status: 'MISSED',
      marks: ['ESTIMATE', 'OTHER_OFFICIAL_SERIES'],
      targetValue: 20,
      due: '2025-12-31',
      decidedBy: point('2025', 14.02, { status: 'ESTIMATE' }),
    },
    vi: {
      verdict: 'Hội đàm Việt Nam - Cuba · ít nhất 20% · đến hết 2025 · Không đạt: 14,02% (2025, ước)',
      howFar: '2025: 14,02%, thiếu 5,98 điểm % so với mức cần đạt 20%.',
      inTime: 'Đã hết hạn 2025 mà chưa đạt.',
    },
    en: {
      verdict: 'Talk of Viet Nam and Cuba · at least 20% · by the end of 2025 · Missed: 14.02% (2025, est.)',
      howFar: '2025: 14.02%, 5.98 points short of 20%.',
      inTime: 'The deadline 2025 has passed unmet.',
    },
  },
  {
    rule: 'awaiting data says what is known and what is missing, with no outlook for a time already past',
    goal: share20,
    assessment: {
      status: 'AWAITING_DATA',
      targetValue: 20,
      due: '2025-12-31',
      latest: point('2024', 18.3),
      central: 20.3,
      pace: 2.185,
      reachYear: 2025,
    },
    vi: {
      howFar: 'Số liệu mới nhất: 18,3% (2024), còn thiếu 1,7 điểm % so với mức cần đạt 20%.',
      inTime: 'Hạn 2025 đã qua, chưa có số liệu của kỳ này.',
    },
    en: {
      howFar: 'Newest figure: 18.3% (2024), 1.7 points short of 20%.',
      inTime: 'The deadline 2025 has passed; its figure is not published yet.',
    },
  },
  {
    rule: 'a milestone done late says when and how late',
    goal: launch,
    assessment: {
      status: 'ACHIEVED_LATE',
      targetValue: 1,
      due: '2020-12-31',
      decidedBy: point('2024-10-15', 1),
    },
    vi: {
      verdict: 'Hội đàm Việt Nam - Cuba · hoàn thành · đến hết 2020 · Đạt sau hạn',
      howFar: 'Hoàn thành ngày 15/10/2024.',
      inTime: 'Sau hạn 3 năm 9 tháng.',
    },
    en: { howFar: 'Completed on 15 Oct 2024.', inTime: '3 years 9 months after the deadline.' },
  },
  {
    rule: 'a milestone past its deadline without a record says that nothing is recorded',
    goal: launch,
    assessment: { status: 'MISSED', marks: ['NO_COMPLETION_RECORDED'], targetValue: 1, due: '2020-12-31' },
    vi: { howFar: 'Chưa ghi nhận hoàn thành.', inTime: 'Đã hết hạn 2020 mà chưa đạt.' },
    en: { howFar: 'No completion recorded.', inTime: 'The deadline 2020 has passed unmet.' },
  },
  {
    rule: 'what cannot be judged gives its reasons and what is known',
    goal: fibre,
    assessment: {
      status: 'NOT_ASSESSABLE',
      reasons: ['ONE_POINT'],
      targetValue: 100,
      due: '2022-12-31',
      latest: point('2021', 65),
      required: 35,
    },
    vi: {
      howFar:
        'Chưa đủ căn cứ đánh giá: mới có một số liệu. Số liệu mới nhất: 65% (2021), còn thiếu 35 điểm % so với mức cần đạt 100%. Cần tăng bình quân 35 điểm %/năm để đạt 100% vào 2022.',
      inTime: 'Thời hạn: đến hết 2020, chậm nhất 2022.',
    },
    en: {
      howFar:
        'Cannot be judged: only one figure so far. Newest figure: 65% (2021), 35 points short of 100%. Needs to rise by 35 points a year to reach 100% by 2022.',
      inTime: 'Deadline: by the end of 2020, 2022 at the latest.',
    },
  },
];

describe.each(cases)('$rule', (one) => {
  const judged = assessment(one.assessment);
  it.each([
    ['vi', vi, one.vi],
    ['en', en, one.en],
  ] as const)('in %s', (_, w, expected) => {
    if (expected.verdict) expect(w.verdict(one.goal, judged)).toBe(expected.verdict);
    if (expected.howFar) expect(w.howFar(one.goal, judged)).toBe(expected.howFar);
    if (expected.inTime) expect(w.inTime(one.goal, judged)).toBe(expected.inTime);
  });
});

it('writes a forecast of thousands with three digits', () => {
  const judged = assessment({
    status: 'AT_RISK',
    targetValue: 100_000,
    due: '2030-12-31',
    latest: point('2025', 80_000),
    central: 95_419,
    low80: 73_119,
    high80: 117_718,
    chance: 'LESS_LIKELY_THAN_NOT',
    pace: 5733,
    reachYear: 2035,
  });
  expect(en.inTime(firms(100_000, '2030-12-31'), judged)).toBe(
    'Less likely than not to reach 100,000 enterprises by 2030: at this pace 95,400 enterprises in 2030 (80% range 73,100–118,000 enterprises), 100,000 enterprises in 2035.',
  );
});

it('names what was measured where it is not the indicator of the goal', () => {
  const judged = assessment({ status: 'MISSED', targetValue: 100, latest: point('2023', 84.4) });
  const measure = { ...sample.FIBRE, nameVi: 'Tỷ lệ thuê bao', nameEn: 'Share of subscriptions' };
  expect(vi.chartTitle(fibre, judged, measure)).toBe(
    'Tỷ lệ thuê bao đạt 84,4% năm 2023, còn thiếu 15,6 điểm %',
  );
});

it('does not call a target met by a value that may be short of it', () => {
  const bound = point('2023', 100, { qualifier: 'LESS_THAN' });
  const judged = assessment({ status: 'AT_RISK', targetValue: 100, latest: bound, decidedBy: bound });
  expect(vi.chartTitle(fibre, judged)).toBe('Tỷ lệ hộ gia đình có cáp quang đạt dưới 100% năm 2023');
  expect(vi.howFar(fibre, judged)).toBe('Số liệu mới nhất: dưới 100% (2023).');
  expect(en.howFar(fibre, judged)).toBe('Newest figure: less than 100% (2023).');
});

it('tells that a verdict ended with its goal', () => {
  expect(vi.cause('LIFECYCLE')).toBe('mục tiêu không còn hiệu lực');
  expect(en.cause('LIFECYCLE')).toBe('goal no longer in force');
});

describe('a label agrees with its verdict', () => {
  it('shows as many digits as it takes to tell a value from the target', () => {
    const near = assessment({
      status: 'MISSED',
      targetValue: 20,
      due: '2025-12-31',
      decidedBy: point('2025', 19.9996),
    });
    expect(en.howFar(share20, near)).toBe('2025: 19.9996%, 0.0004 points short of 20%.');
  });

  it('finds nothing missing within a band', () => {
    const band = goal(
      sample.FIBRE,
      null,
      target({ comparator: 'BETWEEN', value: 40, valueHigh: 50, unit: sample.PERCENT, aimDue: '2020-12-31' }),
    );
    const inside = assessment({
      status: 'ACHIEVED',
      targetValue: 40,
      due: '2020-12-31',
      latest: point('2020', 45),
    });
    expect(en.chartTitle(band, inside)).not.toContain('too high');
    expect(vi.needed(band.targets[0] ?? target(), sample.FIBRE)).toBe('40–50%');
  });
});

describe('the finding of a chart', () => {
  it.each([
    [
      fibre,
      { status: 'MISSED', targetValue: 100, latest: point('2025-06', 85.1) },
      'Tỷ lệ hộ gia đình có cáp quang đạt 85,1% (6/2025), còn thiếu 14,9 điểm %',
      'Households with fibre: 85.1% (Jun 2025), 14.9 points short',
    ],
    [
      egdi50,
      { status: 'OFF_TRACK', targetValue: 50, latest: point('2024', 71) },
      'Xếp hạng Chính phủ điện tử của Liên hợp quốc: thứ 71 năm 2024, còn cách 21 bậc',
      'UN E-Government Development Index rank: rank 71 (2024), 21 places short',
    ],
    [
      fibre,
      { status: 'NOT_ASSESSABLE' },
      'Tỷ lệ hộ gia đình có cáp quang: chưa có số liệu',
      'Households with fibre: no figures yet',
    ],
    [
      launch,
      { status: 'ACHIEVED_LATE', decidedBy: point('2024-10-15', 1) },
      'Khai trương thương mại 5G: hoàn thành ngày 15/10/2024, đạt sau hạn',
      '5G commercial launch: completed on 15 Oct 2024, achieved late',
    ],
  ] as const)('names value and shortfall (%#)', (of, judged, inVi, inEn) => {
    expect(vi.chartTitle(of, assessment(judged))).toBe(inVi);
    expect(en.chartTitle(of, assessment(judged))).toBe(inEn);
  });
});

describe('no sentence shows what only machines read', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
  const period = fc.constantFrom('2018', '2022-S1', '2022-Q3', '2023-03', '2024-10-15');
  const aPoint = fc.option(
    fc.tuple(period, fc.double({ min: -1e6, max: 1e6, noNaN: true })).map(([p, v]) => point(p, v)),
    { nil: null },
  );
  const aDay = fc.option(fc.constantFrom('2019-12-31', '2022-12-31', '2025-06-30', '2045-12-31'), {
    nil: null,
  });
  const anyAssessment = fc.record({
    status: fc.constantFrom(...STATUSES),
    marks: fc.subarray([...MARKS]),
    reasons: fc.subarray([...REASONS]),
    method: fc.constant('WAYMARK' as const),
    targetN: fc.constantFrom(1, null),
    targetValue: value,
    due: aDay,
    stage: fc.constantFrom('SINGLE', 'AIM', 'LATEST'),
    decidedBy: aPoint,
    before: aPoint,
    latest: aPoint,
    fallenTo: aPoint,
    pointsUsed: fc.nat(8),
    since: fc.option(period, { nil: null }),
    required: value,
    requiredByLatest: value,
    pace: value,
    ratio: value,
    noise: value,
    phi: fc.constantFrom(null, 0.8, 1),
    central: value,
    low80: value,
    high80: value,
    chance: fc.constantFrom(null, 'VERY_UNLIKELY', 'LIKELY'),
    reachYear: fc.option(fc.integer({ min: 2019, max: 2080 }), { nil: null }),
  }) as fc.Arbitrary<AssessmentShape>;

  it.each([vi, en])('$locale, whatever the status, marks and reasons', (w) => {
    const goals = [
      fibre,
      egdi75,
      top30,
      share20,
      firms(50_000, '2025-12-31'),
      launch,
      goal(sample.FIBRE, null),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...goals), anyAssessment, (of, judged) => {
        const all = [
          w.verdict(of, judged),
          w.howFar(of, judged),
          w.inTime(of, judged),
          w.goalSentence(of, judged),
          w.chartTitle(of, judged),
          w.chartText({
            goal: of,
            assessment: judged,
            points: 2,
            first: judged.latest ?? null,
            last: judged.latest ?? null,
          }),
          ...w.notes(of, judged),
        ];
        for (const text of all) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|-Q\d|-S[12]|[A-Z]+_[A-Z]/);
          expect(text).not.toMatch(/ {2}|\.\.|^[,;:]|\( |: \.|, \./);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text that stands alone', () => {
  it.each([
    [
      launch,
      { status: 'ACHIEVED_LATE', targetValue: 1, due: '2020-12-31', decidedBy: point('2024-10-15', 1) },
      'Mục tiêu “Khai trương thương mại 5G” (Hội đàm Việt Nam - Cuba, hạn hết năm 2020): hoàn thành ngày 15/10/2024, sau hạn 3 năm 9 tháng.',
      'Goal “5G commercial launch” (Talk of Viet Nam and Cuba, due by the end of 2020): completed on 15 Oct 2024, 3 years 9 months after the deadline.',
    ],
    [
      goal(sample.FIBRE, null, target({ value: 100, unit: sample.PERCENT })),
      { status: 'ACHIEVED', targetValue: 100, decidedBy: point('2023', 100) },
      'Mục tiêu “Tỷ lệ hộ gia đình có cáp quang” (Hội đàm Việt Nam - Cuba, không nêu thời hạn): đạt 100% vào 2023 (cần đạt: 100%).',
      'Goal “Households with fibre” (Talk of Viet Nam and Cuba, no deadline stated): reached 100% in 2023 (needed: 100%).',
    ],
  ] as const)(
    'begins with goal, document and deadline and says nothing twice (%#)',
    (of, judged, inVi, inEn) => {
      expect(vi.goalSentence(of, assessment(judged))).toBe(inVi);
      expect(en.goalSentence(of, assessment(judged))).toBe(inEn);
    },
  );
});

it('calls nothing ahead of time that was true before it was promised', () => {
  const judged = assessment({
    status: 'ACHIEVED',
    targetValue: 50_000,
    due: '2025-12-31',
    decidedBy: point('2020', 58_000),
  });
  const late = { ...firms(50_000, '2025-12-31'), statedOn: '2022-03-31' };
  expect(vi.inTime(late, judged)).toBe('Đã đạt từ trước khi nêu mục tiêu (2020).');
  expect(en.inTime(late, judged)).toBe('Already reached before the goal was stated (2020).');
});

it('says in the verdict why nothing can be judged, and sets no unlike units side by side', () => {
  const one = assessment({
    status: 'NOT_ASSESSABLE',
    reasons: ['ONE_POINT'],
    latest: point('2021', 65),
  });
  expect(vi.verdict(fibre, one)).toContain('Chưa đủ căn cứ đánh giá: mới có một số liệu');
  const unlike = assessment({
    status: 'NOT_ASSESSABLE',
    reasons: ['NOT_COMPARABLE'],
    latest: point('2021', 41),
    decidedBy: point('2021', 41),
  });
  expect(vi.verdict(fibre, unlike)).not.toContain('41');
  expect(vi.howFar(fibre, unlike)).toBe('Chưa đủ căn cứ đánh giá: số liệu khác đơn vị đo với mục tiêu.');
});

it('names what is counted where the unit has no name', () => {
  const sites = { ...sample.ENTERPRISES, nameVi: 'Số trạm 5G', nameEn: '5G sites', unit: sample.PLAIN };
  const of = goal(sites, null, target({ value: 27_000, unit: sample.PLAIN, aimDue: '2025-12-31' }));
  const judged = assessment({
    status: 'MISSED',
    targetValue: 27_000,
    due: '2025-12-31',
    decidedBy: point('2025', 23_500),
  });
  expect(vi.howFar(of, judged)).toBe('Số trạm 5G: 2025: 23.500, thiếu 3.500 so với mức cần đạt 27.000.');
});

it('names a place once', () => {
  const indicator = {
    ...sample.FIBRE,
    nameVi: 'Cáp quang TP. Hồ Chí Minh',
    nameEn: 'Fibre in Ho Chi Minh City',
  };
  const area = { level: 'PROVINCE', nameVi: 'TP. Hồ Chí Minh', nameEn: 'Ho Chi Minh City' };
  const newest = point('2025', 90);
  expect(vi.reportSentence({ indicator, area, newest })).not.toContain(' tại ');
  expect(en.reportSentence({ indicator, area, newest }).match(/Ho Chi Minh City/g)).toHaveLength(1);
});

it('calls the first place by its name', () => {
  const first = target({ comparator: 'TOP', value: 1, unit: sample.RANK });
  expect([vi.needed(first, sample.EGDI), en.needed(first, sample.EGDI)]).toEqual(['đứng đầu', 'first place']);
});

describe('the report sentence', () => {
  it.each([
    [
      {
        indicator: sample.FIBRE,
        newest: point('2025-06', 85.1),
        plan: 90,
        samePeriodLastYear: point('2024-06', 82.2),
      },
      'Đến 6/2025, tỷ lệ hộ gia đình có cáp quang đạt 85,1%, bằng 94,6% kế hoạch, tăng 2,9 điểm % so với cùng kỳ.',
      'By June 2025, households with fibre stood at 85.1%, 94.6% of plan, up 2.9 points on the same period of the year before.',
    ],
    [
      {
        indicator: sample.EGDI,
        newest: point('2024', 71, { rankOf: 193 }),
        samePeriodLastYear: point('2023', 86),
      },
      'Năm 2024, xếp hạng Chính phủ điện tử của Liên hợp quốc là thứ 71/193, tăng 15 bậc so với cùng kỳ.',
      'In 2024, UN E-Government Development Index: ranked 71st of 193, up 15 places on the same period of the year before.',
    ],
    [
      {
        indicator: {
          ...sample.ENTERPRISES,
          nature: 'YEAR_TO_DATE',
          unit: sample.VND_BILLION,
          nameVi: 'Doanh thu bưu chính',
          nameEn: 'Postal revenue',
        },
        newest: point('2022-09', 70_422, { status: 'ESTIMATE' }),
        samePeriodLastYear: point('2021-09', 60_000),
        plan: 140_000,
      },
      '9 tháng đầu năm 2022, doanh thu bưu chính ước đạt 70.422 tỷ đồng, bằng 50,3% kế hoạch, tăng 17,4% so với cùng kỳ.',
      'In January to September 2022, postal revenue stood at an estimated VND 70,422 billion, 50.3% of plan, up 17.4% on the same period of the year before.',
    ],
    [
      {
        indicator: sample.ENTERPRISES,
        newest: point('2025', 80_000, { qualifier: 'ABOUT' }),
        area: { level: 'PROVINCE', nameVi: 'Hà Nội', nameEn: 'Ha Noi' },
      },
      'Đến hết năm 2025, số doanh nghiệp công nghệ số (ICT) tại Hà Nội đạt khoảng 80.000 doanh nghiệp.',
      'By the end of 2025, digital technology (ICT) enterprises in Ha Noi stood at about 80,000 enterprises.',
    ],
    [
      {
        indicator: {
          ...sample.EGDI,
          kind: 'INDEX',
          unit: sample.SCORE,
          decimals: 4,
          direction: 'INCREASE',
          nature: 'AVERAGE',
          nameVi: 'Chỉ số Chính phủ điện tử',
          nameEn: 'E-Government Development Index',
        },
        newest: point('2024', 0.7709),
        samePeriodLastYear: point('2023', 0.6787),
      },
      'Năm 2024, chỉ số Chính phủ điện tử ở 0,7709 điểm, tăng 0,0922 điểm so với cùng kỳ.',
      'In 2024, E-Government Development Index stood at 0.7709 points, up 0.0922 points on the same period of the year before.',
    ],
    [
      {
        indicator: { ...sample.ENTERPRISES, unit: sample.VND_BILLION, nameVi: 'Lợi nhuận', nameEn: 'Profit' },
        newest: point('2025', 10),
        samePeriodLastYear: point('2024', -5),
        plan: -20,
      },
      'Đến hết năm 2025, lợi nhuận đạt 10 tỷ đồng.',
      'By the end of 2025, profit stood at VND 10 billion.',
    ],
    [
      { indicator: sample.FIBRE },
      'Chưa có số liệu về tỷ lệ hộ gia đình có cáp quang.',
      'No figures yet for households with fibre.',
    ],
  ] as const)('names period, value, plan and the year before (%#)', (facts, inVi, inEn) => {
    expect(vi.reportSentence(facts)).toBe(inVi);
    expect(en.reportSentence(facts)).toBe(inEn);
  });
});

describe('the sentence over the board', () => {
  it('separates what has come due from what has not', () => {
    const counts = [
      { status: 'ACHIEVED', goals: 12, due: 10 },
      { status: 'MISSED', goals: 1020, due: 1020 },
      { status: 'OPEN', goals: 3, due: 0 },
      { status: 'NOT_ASSESSABLE', goals: 100, due: 20 },
    ] as const;
    expect(vi.boardSentence({ counts, asOf: '2026-11-22' })).toBe(
      'Đến ngày 22/11/2026: 1.030 mục tiêu đến hạn: 10 đạt, 1.020 không đạt; 5 chưa đến hạn hoặc không nêu thời hạn: 2 đã đạt, 3 đang thực hiện; 100 chưa đủ căn cứ đánh giá.',
    );
    expect(en.boardSentence({ counts })).toBe(
      '1,030 goals due: 10 achieved, 1,020 missed; 5 not yet due or without a deadline: 2 already achieved, 3 in progress; 100 not assessable.',
    );
  });

  it('says so when there is nothing', () => {
    expect(vi.boardSentence({ counts: [] })).toBe('Không có mục tiêu nào.');
  });
});
