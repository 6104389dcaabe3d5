import fc from 'fast-check';
import { EMPTY_SHEET, nextSheet, textAt, type Sheet, type SheetAction } from './sheet.js';

const to = (row: string, text: string, column = 'value') => ({ row, column, text });
const after = (...actions: readonly SheetAction[]): Sheet => actions.reduce(nextSheet, EMPTY_SHEET);
const typed = (row: string, text: string, visit: number): SheetAction => ({
  type: 'DO',
  deed: 'TYPE',
  texts: [to(row, text)],
  visit,
});
const value = (sheet: Sheet, row: string) => textAt(sheet, { row, column: 'value' });

describe('what stands typed in a table', () => {
  it('takes back a whole paste at once, and does it again', () => {
    const paste: SheetAction = {
      type: 'DO',
      deed: 'PASTE',
      texts: [to('a', '1'), to('b', '2'), to('c', '3')],
      skipped: [{ ...to('d', '4'), reason: 'READ_ONLY' }],
    };
    const pasted = after(typed('a', '9', 1), paste);
    expect(pasted.skipped).toHaveLength(1);
    const undone = nextSheet(pasted, { type: 'UNDO' });
    expect(['a', 'b', 'c'].map((row) => value(undone, row))).toEqual(['9', '', '']);
    expect(undone.skipped).toEqual([]);
    const again = nextSheet(undone, { type: 'REDO' });
    expect(again.texts).toEqual(pasted.texts);
    expect(again.skipped).toEqual(pasted.skipped);
  });

  it('counts the keystrokes of one visit to a cell as one step, those of the next visit as another', () => {
    const sheet = after(typed('a', '1', 1), typed('a', '12', 1), typed('a', '12,5', 1), typed('a', '7', 2));
    expect(sheet.past).toHaveLength(2);
    const undone = nextSheet(sheet, { type: 'UNDO' });
    expect(value(undone, 'a')).toBe('12,5');
    expect(value(nextSheet(undone, { type: 'UNDO' }), 'a')).toBe('');
  });

  it('has nothing to take back when what was typed was given up within the visit', () => {
    expect(after(typed('a', '1', 1), typed('a', '', 1)).past).toEqual([]);
  });

  it('does not carry on a step that has been taken back and done again', () => {
    const sheet = after(typed('a', '1', 1), { type: 'UNDO' }, { type: 'REDO' }, typed('a', '12', 1));
    expect(value(nextSheet(sheet, { type: 'UNDO' }), 'a')).toBe('1');
  });

  it('forgets what could be done again once something else is done', () => {
    expect(after(typed('a', '1', 1), { type: 'UNDO' }, typed('b', '2', 2)).future).toEqual([]);
  });

  it('does not make a step of what came from elsewhere, and keeps what can be taken back', () => {
    const sheet = after(typed('a', '1', 1), { type: 'RECEIVE', texts: [to('b', '5')] });
    expect(value(sheet, 'b')).toBe('5');
    expect(sheet.past).toHaveLength(1);
  });

  it('keeps the rows that a step does not touch as the same objects, so that they are not drawn anew', () => {
    const before = after(typed('a', '1', 1), typed('b', '2', 2));
    const next = nextSheet(before, typed('a', '12', 3));
    expect(next.texts.get('b')).toBe(before.texts.get('b'));
    expect(next.texts.get('a')).not.toBe(before.texts.get('a'));
  });

  it('is, after taking back every step, as it was before any, and after doing all again as it was at the end', () => {
    const row = fc.constantFrom('a', 'b', 'c');
    const step = fc.record({
      texts: fc.array(fc.record({ row, column: row, text: fc.constantFrom('', '1', '2,5', 'x') }), {
        maxLength: 4,
      }),
      visit: fc.integer({ min: 1, max: 3 }),
    });
    const shown = ({ texts }: Sheet) =>
      ['a', 'b', 'c'].map((r) => ['a', 'b', 'c'].map((c) => texts.get(r)?.[c] ?? ''));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const unique = steps.map(({ texts, visit }) => ({
          visit,
          texts: [...new Map(texts.map((one) => [`${one.row}${one.column}`, one])).values()],
        }));
        let sheet = after(...unique.map((one): SheetAction => ({ type: 'DO', deed: 'TYPE', ...one })));
        const end = shown(sheet);
        while (sheet.past.length > 0) sheet = nextSheet(sheet, { type: 'UNDO' });
        expect(
          shown(sheet)
            .flat()
            .every((text) => text === ''),
        ).toBe(true);
        while (sheet.future.length > 0) sheet = nextSheet(sheet, { type: 'REDO' });
        expect(shown(sheet)).toEqual(end);
      }),
    );
  });
});
