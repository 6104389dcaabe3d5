import { LOAD_REASONS, STEP_REFUSALS } from '@waymark/domain';
import { entryWording } from '../entry.js';
import { wording } from '../index.js';

const vi = wording('vi');
const en = wording('en');

it('names the day that has not come yet', () => {
  expect(vi.error('AS_OF_IN_FUTURE', { asOf: '2030-01-02' })).toBe('Ngày 02/01/2030 chưa tới.');
});

it('reads an unknown code as an internal error, with the id under which the log has it', () => {
  expect(vi.error('toString', { correlationId: 'k3' })).toBe('Hệ thống gặp lỗi. Khi báo lỗi xin kèm mã k3.');
  for (const code of ['BRAND_NEW', 'UNAVAILABLE']) {
    expect(en.error(code)).toBe('Something went wrong.');
  }
});

it.each(STEP_REFUSALS)('says why a step is not taken as the page of the form does: %s', (refusal) => {
  for (const w of [vi, en]) {
    const onPage = entryWording(w.locale).labels.stepRefusal[refusal];
    expect(w.error('STEP_REFUSED', { refusal })).toBe(onPage);
  }
});

it.each(LOAD_REASONS)('says why a row is not loaded: %s', (reason) => {
  for (const w of [vi, en]) {
    expect(w.loadError(reason, { file: 'goals.csv', column: 'theme', value: 'x' })).not.toMatch(
      /undefined|[A-Z]_|: {2}/,
    );
    expect(w.loadError(reason)).not.toMatch(/undefined| {2}/);
  }
});

it('has a sentence for a reason that nobody has named yet', () => {
  expect(en.loadError('BRAND_NEW')).toBe('The row could not be loaded.');
});
