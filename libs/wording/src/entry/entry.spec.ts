import {
  applyAnswer,
  checkEntry,
  CHECK_SEVERITY,
  comparisons,
  meaningOf,
  owedState,
  readTypedBlock,
  readTypedNumber,
  STEP_REFUSALS,
  SUBMISSION_STATES,
  TYPED_REFUSALS,
  typedEntry,
  type CheckFinding,
  type EarlierValue,
  type Entry,
  type EntryMeasure,
  type EntryPlan,
  type TypedUnit,
} from '@waymark/domain';
import fc from 'fast-check';
import * as sample from '../sentence/sentence.sample.js';
import { timesOf } from '../time/time.js';
import { entryWording } from '../entry.js';
import type { OwedForm } from './chat.js';

const vi = entryWording('vi');
const en = entryWording('en');

const billion: TypedUnit = { ...sample.VND_BILLION, scale: 1e9 };
const percent: TypedUnit = { ...sample.PERCENT, scale: 1 };
const revenue: EntryMeasure & { readonly unit: typeof sample.VND_BILLION } = {
  kind: 'AMOUNT',
  nature: 'YEAR_TO_DATE',
  unit: sample.VND_BILLION,
  decimals: 1,
  min: 0,
  max: null,
};
const quarterly = { ...revenue, nature: 'TOTAL' } as const;
const fibre = { ...revenue, kind: 'PERCENTAGE', nature: 'POINT', unit: sample.PERCENT, max: 100 } as const;
const egdi = { ...fibre, kind: 'RANK', unit: sample.RANK, decimals: 0, min: 1, max: 193 } as const;
type Measure = typeof revenue | typeof fibre | typeof egdi | typeof quarterly;

const known = (...rows: readonly (readonly [string, number])[]): EarlierValue[] =>
  rows.map(([period, value]) => ({ period, value }));

describe('what a figure means', () => {
  const meaning = (
    text: string,
    period: string,
    measure: Measure,
    history: readonly EarlierValue[],
    plan: EntryPlan | null = null,
  ): readonly [string, string] => {
    const typed = readTypedNumber(text, {
      style: 'VI',
      unit: { ...measure.unit, scale: measure.unit === sample.VND_BILLION ? 1e9 : 1 },
    });
    if (typed.kind !== 'VALUE') throw new Error(typed.kind);
    const entry = typedEntry(typed, { period, status: 'FINAL' });
    const told = meaningOf(entry, measure, comparisons(entry, measure, history, plan));
    return [vi.meaning(told, measure), en.meaning(told, measure)];
  };

  it.each([
    [
      ['70.422', '2024-06', revenue, known(['2023', 139_171])],
      '70.422 tỷ đồng, bằng 50,6% cả năm 2023',
      'VND 70,422 billion, 50.6% of the whole of 2023',
    ],
    [
      ['ước đạt 70.422', '2024-06', revenue, known(['2023', 139_171]), { period: '2024', value: 150_000 }],
      'Ước 70.422 tỷ đồng, bằng 50,6% cả năm 2023, đạt 46,9% kế hoạch năm 2024',
      'An estimated VND 70,422 billion, 50.6% of the whole of 2023, 46.9% of the plan for 2024',
    ],
    [
      ['85,1', '2025-Q2', fibre, known(['2024-Q2', 80.4])],
      '85,1%, tăng 4,7 điểm % so với cùng kỳ',
      '85.1%, up 4.7 points on a year earlier',
    ],
    [
      ['khoảng 85', '2025-Q2', fibre, known(['2025-Q1', 86])],
      'Khoảng 85%, giảm 1 điểm % so với Quý I/2025',
      'About 85%, down 1 point on Q1 2025',
    ],
    [
      ['71/193', '2024', egdi, known(['2023', 86])],
      'Thứ 71 trong 193, tăng 15 bậc so với cùng kỳ',
      'Rank 71 of 193, up 15 places on a year earlier',
    ],
    [['40-50', '2024', fibre, []], '40–50%', '40–50%'],
  ] as const)('%j', (given, inVietnamese, inEnglish) => {
    const [text, period, measure, history, plan] = given;
    expect(meaning(text, period, measure, history, plan)).toEqual([inVietnamese, inEnglish]);
  });

  it('shows the digits that were typed, even those beyond the indicator’s own', () => {
    const entry: Entry = { period: '2024', value: 12.345, status: 'FINAL', lastDigit: 0.001 };
    expect(vi.understood(entry, fibre)).toBe('12,345%');
    expect(vi.understood({ period: '2024', value: null, status: 'FINAL' }, fibre)).toBe('');
  });
});

describe('the question about a column', () => {
  const block = readTypedBlock(
    [['1.234'], ['2.345']],
    [{ unit: billion, history: [1100, 1210.5] }, { unit: billion }],
  );

  it('writes both readings so that no separator can be misread, and names the plausible one', () => {
    const [question] = block.questions;
    expect(question && vi.question(question)).toEqual({
      question: '“1.234” là 1234 hay 1,234?',
      evidence:
        'Các ô khác trong cột không cho biết số được viết theo cách nào. Các kỳ trước: 1.100; 1.210,5. Hợp hơn: 1234. Câu trả lời áp dụng cho cả 2 ô như vậy trong cột.',
      answers: { VI: 'Viết kiểu 1.234,5: “1.234” là 1234', EN: 'Viết kiểu 1,234.5: “1.234” là 1,234' },
    });
    expect(question && en.question(question)?.question).toBe('Is “1.234” 1234 or 1.234?');
    const readings = question?.cells[0]?.ambiguity.readings.map(vi.reading);
    expect(readings).toEqual(['1234', '1,234']);
    expect(applyAnswer(block, 'VI').questions).toEqual([]);
  });
});

describe('a text that is refused', () => {
  it('is answered with what to do', () => {
    const refused = readTypedNumber('14 tỷ USD', { style: null, unit: billion });
    expect(refused.kind === 'REFUSED' && vi.refusal(refused, revenue)).toBe(
      '“USD” khác đơn vị tính của chỉ tiêu (tỷ đồng). Hãy quy đổi rồi nhập lại.',
    );
  });

  it.each(TYPED_REFUSALS)('%s has its sentence in both languages', (code) => {
    for (const w of [vi, en]) expect(w.refusal({ code, words: 'abc' }, fibre)).toMatch(/^[\p{L}“].*\.$/u);
  });
});

describe('checks', () => {
  const told = (
    value: number | null,
    measure: Measure,
    history: readonly EarlierValue[],
    given: Partial<Entry> = {},
  ) => {
    const entry: Entry = { period: '2025-Q2', value, status: 'FINAL', hasSource: true, ...given };
    const facts = { measure, history, today: '2025-07-10', needsSource: true };
    return checkEntry(entry, facts).map((check) => [vi.check(check, measure), en.check(check, measure)]);
  };
  const quarters = known(['2024-Q3', 10], ['2024-Q4', 11], ['2025-Q1', 12.1]);

  it.each([
    [
      told(120, quarterly, quarters),
      'Gấp 9,9 lần Quý I/2025 (12,1 tỷ đồng); trước đây mỗi kỳ thường thay đổi khoảng 10%. Hãy kiểm tra lại, hoặc giải trình.',
      '9.9 times Q1 2025 (VND 12.1 billion); it usually changes by about 10% a period. Check it, or explain it.',
    ],
    [
      told(1.2, quarterly, quarters),
      'Chỉ bằng 9,9% của Quý I/2025 (12,1 tỷ đồng); trước đây mỗi kỳ thường thay đổi khoảng 10%. Hãy kiểm tra lại, hoặc giải trình.',
      'Only 9.9% of Q1 2025 (VND 12.1 billion); it usually changes by about 10% a period. Check it, or explain it.',
    ],
    [
      told(20, quarterly, quarters),
      'Tăng 65,3% so với Quý I/2025 (12,1 tỷ đồng); trước đây mỗi kỳ thường thay đổi khoảng 10%. Hãy kiểm tra lại, hoặc giải trình.',
      'Up 65.3% on Q1 2025 (VND 12.1 billion); it usually changes by about 10% a period. Check it, or explain it.',
    ],
    [
      told(10, fibre, known(['2024-Q3', 70], ['2024-Q4', 72], ['2025-Q1', 74])),
      'Giảm 64 điểm % so với Quý I/2025 (74%); trước đây mỗi kỳ thường thay đổi khoảng 2 điểm %. Hãy kiểm tra lại, hoặc giải trình.',
      'Down 64 points on Q1 2025 (74%); it usually changes by about 2 points a period. Check it, or explain it.',
    ],
    [
      told(57_999, revenue, known(['2025-05', 58_000]), { period: '2025-06' }),
      'Lũy kế 57.999 tỷ đồng nhỏ hơn lũy kế 5 tháng đầu năm 2025 (58.000 tỷ đồng). Trong năm, lũy kế không giảm: hãy kiểm tra lại, hoặc giải trình.',
      'The year to date of VND 57,999 billion is less than that of January to May 2025 (VND 58,000 billion). It never falls within a year: check it, or explain it.',
    ],
    [
      told(85.123, fibre, []),
      '85,123% được giữ đủ chữ số; bảng và biểu đồ hiện 85,1%, vì chỉ tiêu lấy 1 chữ số thập phân.',
      '85.123% is kept with all its digits; tables and charts show 85.1%, since the indicator has 1 decimal.',
    ],
    [
      told(71.5, egdi, []),
      'Chỉ tiêu này là số nguyên; thứ 71,5 có phần thập phân.',
      'This indicator is a whole number; rank 71.5 is not.',
    ],
    [
      told(85, fibre, [], { period: '2025-Q3' }),
      'Kỳ báo cáo đến 30/09/2025 mới kết thúc nên chưa thể có số chính thức. Hãy chọn Ước thực hiện hoặc Sơ bộ.',
      'The period ends on 30 Sep 2025, so there is no final figure yet. Choose estimate or preliminary.',
    ],
  ] as const)('%j', (checks, inVietnamese, inEnglish) => {
    expect(checks).toEqual([[inVietnamese, inEnglish]]);
  });

  const from = { period: '2025-Q1', value: 12.1 };
  const findings: readonly CheckFinding[] = [
    { code: 'BELOW_MIN', value: -1, min: 0 },
    { code: 'ABOVE_MAX', value: 101, max: 100 },
    { code: 'WHOLE_NUMBER', value: 1.5 },
    { code: 'MORE_DECIMALS', value: 85.123, decimals: 1 },
    { code: 'RANK_OF', value: 194, rankOf: 193 },
    { code: 'RANGE_REVERSED', low: 50, high: 40 },
    { code: 'JUMP', from, value: 20, timesUsual: null, usual: 0, usualIs: 'RATIO' },
    { code: 'CUMULATIVE_FALLS', value: 1, before: from },
    { code: 'SUM_DISAGREES', typed: 1, computed: 2 },
    { code: 'PARTS_EXCEED', sum: 101, total: 100, difference: 1, tolerance: 0.1 },
    { code: 'PARTS_TOTAL', sum: 99, total: 100, difference: -1, tolerance: 0.1 },
    { code: 'MISSING_SOURCE' },
    { code: 'MISSING_REASON' },
    { code: 'EXPECTED_PAST', expectedOn: '2025-07-09' },
    { code: 'PERIOD_NOT_OVER', end: '2025-09-30' },
    { code: 'UNCHANGED', before: from },
  ];

  it('each have a sentence in both languages', () => {
    expect(findings.map(({ code }) => code).sort()).toEqual(Object.keys(CHECK_SEVERITY).sort());
    for (const finding of findings) {
      for (const w of [vi, en]) expect(w.check(finding, quarterly)).toMatch(/^-?[\p{Lu}\d].*[.]$/u);
    }
  });
});

describe('what is owed', () => {
  const owed = (
    today: string,
    state: (typeof SUBMISSION_STATES)[number] | null = null,
    promisedOn: string | null = null,
  ) => owedState({ dueOn: '2025-07-20', state, promisedOn }, today);

  it.each([
    [owed('2025-07-23'), 'quá hạn 3 ngày', '3 days overdue'],
    [owed('2025-07-21'), 'quá hạn 1 ngày', '1 day overdue'],
    [owed('2025-07-20'), 'đến hạn hôm nay', 'due today'],
    [owed('2025-07-19'), 'đến hạn ngày mai', 'due tomorrow'],
    [owed('2025-07-15'), 'còn 5 ngày', '5 days left'],
    [owed('2025-07-01'), 'hạn 20/07/2025', 'due 20 Jul 2025'],
    [
      owed('2025-07-23', 'RETURNED'),
      'trả lại để bổ sung, quá hạn 3 ngày',
      'returned for completion, 3 days overdue',
    ],
    [
      owed('2025-07-23', 'DRAFT', '2025-09-30'),
      'chờ số liệu đến 30/09/2025',
      'waiting for figures until 30 Sep 2025',
    ],
    [owed('2025-07-23', 'SUBMITTED'), 'đã gửi', 'sent'],
  ] as const)('%j', (given, inVietnamese, inEnglish) => {
    expect([vi.owed(given), en.owed(given)]).toEqual([inVietnamese, inEnglish]);
  });

  it('an estimate owes its next status, and a missing value its day', () => {
    expect(vi.finalising({ ...owed('2025-07-23'), next: 'PRELIMINARY' })).toBe(
      'chuyển số ước sang sơ bộ, quá hạn 3 ngày',
    );
    expect(vi.missing({ reason: 'NOT_YET_PUBLISHED', expectedOn: '2025-09-30' })).toBe(
      'Chưa công bố, dự kiến có ngày 30/09/2025',
    );
    expect(en.missing({ reason: 'CONFIDENTIAL' })).toBe('Confidential');
  });

  it('the bottom bar says only what there is', () => {
    const progress = { rows: 14, values: 12, missing: 1, errors: 0, toExplain: 1 };
    expect(vi.progress(progress)).toBe('12/14 đã nhập · 1 cần giải trình · 1 chưa có (đã nêu lý do)');
    expect(en.progress({ ...progress, missing: 0, toExplain: 0 })).toBe('12 of 14 entered');
  });
});

describe('texts for a chat', () => {
  const form = (given: Partial<OwedForm> = {}): OwedForm => ({
    titleVi: 'Biểu 02 Viễn thông',
    titleEn: 'Form 02 Telecom',
    period: '2025-Q2',
    dueOn: '2025-07-20',
    owed: owedState({ dueOn: '2025-07-20', state: null }, '2025-07-23'),
    ...given,
  });

  it('a reminder names the forms and their due dates', () => {
    const facts = {
      unit: 'Cục Viễn thông',
      forms: [form(), form({ titleVi: 'Biểu 05' })],
      address: 'https://waymark.vn',
    };
    expect(vi.reminder(facts)).toBe(
      'Kính gửi Cục Viễn thông, đề nghị gửi:\n- Biểu 02 Viễn thông, Quý II/2025, hạn 20/07/2025 (quá hạn 3 ngày)\n- Biểu 05, Quý II/2025, hạn 20/07/2025 (quá hạn 3 ngày)\nNộp tại: https://waymark.vn\nTrân trọng.',
    );
    expect(en.reminder({ ...facts, forms: [form()] })).toBe(
      'To Cục Viễn thông: please send\n- Form 02 Telecom, Q2 2025, due 20 Jul 2025 (3 days overdue)\nAt: https://waymark.vn\nThank you.',
    );
  });

  it('counts the forms that do not fit', () => {
    const many = vi.reminder({ unit: 'Cục Viễn thông', forms: Array.from({ length: 20 }, () => form()) });
    expect(many).toMatch(/\n- và \d+ biểu khác\nTrân trọng\.$/);
  });

  it('a receipt says what was sent, when and by whom', () => {
    const facts = {
      titleVi: 'Biểu 02 Viễn thông',
      titleEn: 'Form 02 Telecom',
      unit: 'Cục Viễn thông',
      period: '2025-Q2',
      version: 2,
      sentAt: '2025-07-18 16:05',
      sentBy: 'Nguyễn Thị An',
      rows: 14,
      values: 13,
      missing: 1,
      explained: 2,
    };
    expect(vi.receipt(facts)).toBe(
      'Cục Viễn thông đã gửi Biểu 02 Viễn thông, Quý II/2025.\nLúc 16:05 18/07/2025, người gửi: Nguyễn Thị An, lần 2.\n13/14 chỉ tiêu có số, 1 chưa có (đã nêu lý do), 2 có giải trình.',
    );
    expect(en.receipt(facts)).toContain('At 16:05 18 Jul 2025, by Nguyễn Thị An, for the 2nd time.');
  });

  it('never exceed 500 characters, and always name the due date', () => {
    const long = fc.string({ maxLength: 700 });
    fc.assert(
      fc.property(long, fc.array(long, { minLength: 1, maxLength: 30 }), (unit, titles) => {
        const forms = titles.map((title) => form({ titleVi: title, titleEn: title }));
        for (const w of [vi, en]) {
          const text = w.reminder({ unit, forms, address: 'https://waymark.vn/entry' });
          expect(text.length).toBeLessThanOrEqual(500);
          expect(text).toContain(timesOf(w === vi ? 'vi' : 'en').date('2025-07-20'));
        }
      }),
    );
    const receipt = {
      titleVi: 'x'.repeat(900),
      titleEn: 'x',
      unit: 'y'.repeat(900),
      period: '2025-Q2',
      version: 1,
    };
    const counts = {
      sentAt: '2025-07-18 16:05',
      sentBy: 'z'.repeat(200),
      rows: 1,
      values: 1,
      missing: 0,
      explained: 0,
    };
    expect(vi.receipt({ ...receipt, ...counts }).length).toBeLessThanOrEqual(500);
    expect(vi.receipt({ ...receipt, ...counts })).toContain('1/1 chỉ tiêu có số.');
  });

  it('the mail of a day says what is owed and what waits, and is not written for nothing', () => {
    const facts = {
      name: 'An',
      owed: [],
      finalising: [],
      toApprove: 0,
      toReceive: 0,
      address: 'https://w.vn',
    };
    expect(vi.digest(facts)).toBeNull();
    const owed = [{ ...form(), unit: 'Cục Viễn thông', isReminded: false }];
    const mail = vi.digest({ ...facts, owed, toApprove: 2 });
    expect(mail?.subject).toBe('Waymark: 1 biểu quá hạn, 2 biểu chờ bạn duyệt');
    expect(mail?.text).toBe(
      'Chào An,\n\nBiểu cần gửi:\n- Biểu 02 Viễn thông, Quý II/2025, hạn 20/07/2025 (quá hạn 3 ngày) · Cục Viễn thông\nMở: https://w.vn/entry\n\n2 biểu chờ bạn duyệt.\nMở: https://w.vn/approvals\n\nThư này được gửi mỗi ngày nhiều nhất một lần, khi có việc đến hạn.\n',
    );
  });
});

it('every refusal of a step says what to do', () => {
  for (const code of STEP_REFUSALS) {
    for (const w of [vi, en]) expect(w.labels.stepRefusal[code]).toMatch(/\.$/);
  }
});

it('the unit of a share is not contradicted by its own sign', () => {
  expect(readTypedNumber('85,1%', { style: null, unit: percent })).toMatchObject({
    kind: 'VALUE',
    value: 85.1,
  });
});
