import { wording } from '../wording.js';

const vi = wording('vi');
const en = wording('en');

describe('the sentence of what moved between two days', () => {
  const facts = {
    since: '2026-10-25',
    asOf: '2026-11-25',
    became: ['AT_RISK', 'MISSED', 'MISSED'] as const,
    stated: 3,
    newFigures: 5,
    revisedFigures: 1,
    documents: 1,
  };

  it('counts verdicts by what they became, the gravest first, then what is new', () => {
    expect(vi.changesSentence(facts)).toBe(
      'Từ 25/10/2026 đến 25/11/2026: 2 mục tiêu chuyển sang Không đạt, 1 mục tiêu chuyển sang Có nguy cơ không đạt; 3 cam kết mới; 5 số liệu mới, 1 số liệu được điều chỉnh; 1 văn bản mới.',
    );
    expect(en.changesSentence(facts)).toBe(
      'From 25 Oct 2026 to 25 Nov 2026: 2 goals became Missed, 1 goal became At risk; 3 new promises; 5 new figures, 1 revised figure; 1 new document.',
    );
  });

  it('says so where nothing moved', () => {
    const none = { ...facts, became: [], stated: 0, newFigures: 0, revisedFigures: 0, documents: 0 };
    expect(vi.changesSentence(none)).toBe('Từ 25/10/2026 đến 25/11/2026: không có thay đổi.');
    expect(en.changesSentence(none)).toBe('From 25 Oct 2026 to 25 Nov 2026: nothing changed.');
  });
});

describe('the sentence of what needs reconciling', () => {
  const facts = { asOf: '2026-11-25', sameDay: 6, recorded: 1, values: 2, periods: 1200 };

  it('counts deadlines, recorded pairs, and indicators with their periods', () => {
    expect(vi.reconcileSentence(facts)).toBe(
      'Đến 25/11/2026, cần thống nhất: 6 thời hạn có mức cần đạt khác nhau giữa các văn bản; 1 cặp cam kết được ghi nhận là chưa thống nhất; 2 chỉ tiêu có số liệu khác nhau giữa các nguồn (1.200 kỳ).',
    );
    expect(en.reconcileSentence(facts)).toBe(
      'To be reconciled as of 25 Nov 2026: 6 deadlines for which documents ask different values; 1 pair of promises recorded as not in agreement; 2 indicators with different figures by source (1,200 periods).',
    );
  });

  it('says so where there is nothing', () => {
    const none = { asOf: '2026-11-25', sameDay: 0, recorded: 0, values: 0, periods: 0 };
    expect(vi.reconcileSentence(none)).toBe('Đến 25/11/2026, cần thống nhất: không có điểm nào.');
    expect(en.reconcileSentence(none)).toBe('To be reconciled as of 25 Nov 2026: nothing.');
  });
});
