import { inputOf, meet } from './record.values.js';

describe('what is typed over what somebody else wrote meanwhile', () => {
  const base = { title: ['Cũ'], lead: ['mic'], note: [] };

  test('stays, and what was not touched takes the new value', () => {
    const { typed, changed, both } = meet(base, { ...base, title: ['Của tôi'] }, { ...base, lead: ['most'] });
    expect(typed).toEqual({ title: ['Của tôi'], lead: ['most'], note: [] });
    expect([changed, both]).toEqual([['lead'], []]);
  });

  test('is told where both changed one field', () => {
    const { typed, both } = meet(base, { ...base, title: ['Của tôi'] }, { ...base, title: ['Của họ'] });
    expect(typed.title).toEqual(['Của tôi']);
    expect(both).toEqual(['title']);
  });
});

test('only what is other than before is sent', () => {
  expect(inputOf({ a: ['1'], b: ['x'] }, { a: ['1'], b: [], c: ['2', '3'] })).toEqual([
    { name: 'b', values: [] },
    { name: 'c', values: ['2', '3'] },
  ]);
});
