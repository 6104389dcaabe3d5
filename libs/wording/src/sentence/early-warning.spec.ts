import type { DangerCall, EarlyWarning, Status } from '@waymark/domain';
import { wording } from '../wording.js';

const call = (
  on: string,
  status: Status,
  daysBefore: number,
  given: Partial<DangerCall> = {},
): DangerCall => ({
  on,
  precision: 'DAY',
  status,
  daysBefore,
  ...given,
});
const warning = (first: DangerCall, offTrack: DangerCall | null = null): EarlyWarning => ({
  due: '2022-12-31',
  first,
  offTrack,
});
const said = (given: EarlyWarning, status: Status): readonly [string, string] => {
  const facts = { warning: given, statedOn: '2019-05-02', status };
  return [wording('vi').earlyWarning(facts), wording('en').earlyWarning(facts)];
};

describe('the sentence on the first call of danger', () => {
  it('says when it came, how long before the deadline, and how it ended', () => {
    expect(said(warning(call('2021-10-31', 'OFF_TRACK', 426)), 'MISSED')).toEqual([
      'Được đánh giá là khó đạt lần đầu ngày 31/10/2021, trước thời hạn 1 năm 2 tháng. Kết quả: không đạt.',
      'First called off track on 31 Oct 2021, 1 year 2 months before the deadline. It was missed.',
    ]);
  });

  it('says besides when it became grave, and nothing of an end that has not come', () => {
    const both = warning(call('2021-10-31', 'AT_RISK', 426), call('2022-06-30', 'OFF_TRACK', 184));
    expect(said(both, 'OFF_TRACK')).toEqual([
      'Được đánh giá là có nguy cơ không đạt lần đầu ngày 31/10/2021, trước thời hạn 1 năm 2 tháng; là khó đạt từ ngày 30/06/2022, trước thời hạn 6 tháng.',
      'First called at risk on 31 Oct 2021, 1 year 2 months before the deadline, and off track on 30 Jun 2022, 6 months before the deadline.',
    ]);
  });

  it('says that the lead may be longer where the day is known by its month or year only', () => {
    expect(said(warning(call('2021-12-31', 'AT_RISK', 365, { precision: 'YEAR' })), 'ON_TRACK')).toEqual([
      'Được đánh giá là có nguy cơ không đạt lần đầu năm 2021, trước thời hạn ít nhất 1 năm. Nay đúng tiến độ.',
      'First called at risk in 2021, at least 1 year before the deadline. It is on track now.',
    ]);
    const [vi, en] = said(warning(call('2021-12-31', 'AT_RISK', 365, { precision: 'MONTH' })), 'AT_RISK');
    expect(vi).toContain('lần đầu tháng 12/2021');
    expect(en).toContain('in Dec 2021');
  });

  it('says that it was so from the beginning', () => {
    expect(said(warning(call('2019-05-02', 'OFF_TRACK', 1339)), 'ACHIEVED_LATE')).toEqual([
      'Được đánh giá là khó đạt ngay khi nêu mục tiêu, trước thời hạn 3 năm 8 tháng. Sau đó mục tiêu đạt, nhưng sau hạn.',
      'Called off track as soon as it was stated, 3 years 8 months before the deadline. It was achieved, but late.',
    ]);
  });

  it('admits that no warning came before the deadline', () => {
    expect(said(warning(call('2023-01-31', 'MISSED', -31)), 'MISSED')).toEqual([
      'Trước thời hạn chưa lần nào có cảnh báo; kết luận không đạt ngày 31/01/2023, sau thời hạn 1 tháng.',
      'No warning came before the deadline; called missed on 31 Jan 2023, 1 month after the deadline.',
    ]);
  });

  it('knows the day of the deadline itself', () => {
    expect(said(warning(call('2022-12-31', 'OFF_TRACK', 0)), 'OFF_TRACK')[1]).toBe(
      'First called off track on 31 Dec 2022, on the day of the deadline.',
    );
  });
});
