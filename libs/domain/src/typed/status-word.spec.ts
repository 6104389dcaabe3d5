import { readStatusWord } from '../index.js';

describe('the word for how far a value is settled', () => {
  it.each([
    ['ước', 'ESTIMATE'],
    ['Ước thực hiện', 'ESTIMATE'],
    ['ƯTH', 'ESTIMATE'],
    ['(ước)', 'ESTIMATE'],
    ['( ước )', 'ESTIMATE'],
    ['Sơ bộ', 'PRELIMINARY'],
    ['prelim.', 'PRELIMINARY'],
    ['CHÍNH THỨC', 'FINAL'],
    ['TH', 'FINAL'],
    ['final', 'FINAL'],
    ['kế hoạch', null],
    ['', null],
  ])('%s means %s', (word, status) => {
    expect(readStatusWord(word)).toBe(status);
  });
});
