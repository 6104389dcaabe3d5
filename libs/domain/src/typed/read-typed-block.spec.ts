import fc from 'fast-check';
import { people, percent, rank } from '../../test/given.js';
import {
  applyAnswer,
  readTypedBlock,
  type BlockRow,
  type PastedCell,
  type TypedBlock,
} from './read-typed-block.js';

const row = (given: Partial<BlockRow> = {}): BlockRow => ({ unit: people, ...given });
const column = (texts: readonly PastedCell[], rows?: readonly BlockRow[]): TypedBlock =>
  readTypedBlock(
    texts.map((text) => [text]),
    rows ?? texts.map(() => row()),
  );
const values = (block: TypedBlock): unknown[] =>
  block.cells.map(([cell]) => (cell?.reading.kind === 'VALUE' ? cell.reading.value : cell?.reading.kind));

describe('a pasted column', () => {
  it('is settled by its other cells where all that tell use one style', () => {
    const block = column(['1.234', '12,5', '2.345.678']);
    expect(values(block)).toEqual([1234, 12.5, 2345678]);
    expect(block.cells.map(([cell]) => cell?.settledBy)).toEqual(['COLUMN', 'ITSELF', 'ITSELF']);
    expect(block.questions).toEqual([]);
    expect(values(column(['1.234', '12.5']))).toEqual([1.234, 12.5]);
    const usual = column(['1.234', '12,5'], [row({ history: [1200] }), row()]);
    expect(values(usual)).toEqual([1234, 12.5]);
  });

  it('is settled by what its source says of itself, unless its cells or their history say otherwise', () => {
    const cell = (text: string, style: 'VI' | 'EN') => ({ text, number: null, style });
    expect(values(column([cell('1.234', 'EN'), cell('7', 'EN')]))).toEqual([1.234, 7]);
    expect(values(column([cell('1.234', 'VI')]))).toEqual([1234]);
    const both = column([cell('1.234', 'EN'), cell('12,5', 'EN')]);
    expect(both.questions.map(({ reason }) => reason)).toEqual(['BOTH_STYLES']);
    const usual = column([cell('1.234', 'EN')], [row({ history: [1200] })]);
    expect(usual.questions.map(({ reason }) => reason)).toEqual(['AGAINST_HISTORY']);
  });

  it('without doubt is not asked about, whatever styles its cells use', () => {
    expect(column(['7', '–', 'xem mô tả']).questions).toEqual([]);
    expect(column(['12,5', '12.5']).questions).toEqual([]);
  });

  it('longer than what is known of its rows is read as plain counts', () => {
    expect(values(column(['5 người', '6 con mèo'], []))).toEqual([5, 'REFUSED']);
  });

  it('is asked about once where nothing settles it, with the history in view and the plausible reading named', () => {
    const block = column(['1.234', '2.345', '7'], [row({ history: [1100, 1200] }), row(), row()]);
    expect(values(block)).toEqual(['AMBIGUOUS', 'AMBIGUOUS', 7]);
    expect(block.questions).toHaveLength(1);
    expect(block.questions[0]).toMatchObject({
      column: 0,
      reason: 'NO_EVIDENCE',
      votes: { VI: 0, EN: 0 },
      plausible: 'VI',
      cells: [
        { row: 0, history: [1100, 1200], plausible: 'VI' },
        { row: 1, history: [], plausible: null },
      ],
    });
  });

  it('is asked about where its cells use both styles', () => {
    expect(column(['1.234', '12,5', '12.5']).questions[0]).toMatchObject({
      reason: 'BOTH_STYLES',
      votes: { VI: 1, EN: 1 },
    });
  });

  it('is asked about where the style of the others contradicts the history: "70,422 tỷ" for 70.422 tỷ', () => {
    const block = column(['70,422', '12,5'], [row({ history: [60000, 65000] }), row()]);
    expect(block.questions[0]).toMatchObject({ reason: 'AGAINST_HISTORY', plausible: 'EN' });
    const rows = [row({ history: [60000] }), row(), row()];
    expect(column(['70,422', '1,234', '12,5'], rows).questions[0]).toMatchObject({
      reason: 'AGAINST_HISTORY',
    });
  });

  it('names no plausible reading for the whole where its cells differ', () => {
    const rows = [row({ history: [1200] }), row({ history: [1.2] })];
    const [question] = column(['1.234', '1.234'], rows).questions;
    expect(question).toMatchObject({ plausible: null, cells: [{ plausible: 'VI' }, { plausible: 'EN' }] });
  });

  it.each([
    ['a share beyond its bounds', { unit: percent, kind: 'PERCENTAGE', min: 0, max: 100 }, 'EN'],
    ['a rank of a fraction', { unit: rank, kind: 'RANK' }, 'VI'],
    ['a count without decimals', { kind: 'COUNT', decimals: 0 }, 'VI'],
    ['a share at its bound', { min: 0, max: 1234 }, null],
    ['a share at its lower bound', { min: 1.234, max: 5000 }, null],
    ['a share below its bound', { min: 2, max: 5000 }, 'VI'],
    ['a count with decimals', { kind: 'COUNT', decimals: 3 }, null],
    ['an amount told without decimals', { kind: 'AMOUNT', decimals: 0 }, null],
    [
      'the newest values, not the oldest',
      { history: [1, 1, 1, 1, 1, 1, 1200, 1200, 1200, 1200, 1200] },
      'VI',
    ],
    ['values ten times less, but not more', { history: [123.5] }, 'VI'],
    ['values more than ten times less', { history: [123.3] }, null],
    ['values below zero by their size', { history: [-1200, -1100] }, 'VI'],
    ['values a thousand times less', { history: [1.1, 1.2] }, 'EN'],
    ['values between the two', { history: [40, 41] }, null],
    ['values of zero', { history: [0, 0] }, null],
  ] as const)('finds implausible: %s', (_, given, plausible) => {
    expect(column(['1.234'], [row(given)]).questions[0]?.plausible).toBe(plausible);
  });

  it.each([
    ['1.200-1.500', { max: 1300 }, 'EN'],
    ['1.200-1.500', { history: [1300] }, 'VI'],
    ['1.200-1.500', { history: [130] }, null],
    ['5-1.234', { history: [6] }, null],
  ])('finds implausible a range of which one end is: %s, %j', (text, given, plausible) => {
    expect(column([text], [row(given)]).questions[0]?.plausible ?? null).toBe(plausible);
  });

  it('is not asked about where the source handed the number over', () => {
    const block = column([
      { text: '1.234', number: 1234 },
      { text: '1.235', number: 1.23461 },
      { text: '1.236', number: null },
    ]);
    expect(values(block)).toEqual([1234, 1.235, 'AMBIGUOUS']);
    expect(block.cells[0]?.[0]?.settledBy).toBe('SOURCE');
    const beside = column([
      { text: '1.235', number: 1.2345 },
      { text: '1.235', number: 1.2362 },
      { text: '1.235', number: 12.35 },
      { text: '1.200-1.500', number: 0.3 },
    ]);
    expect(values(beside)).toEqual([1.235, 'AMBIGUOUS', 1235, 'AMBIGUOUS']);
    const share = readTypedBlock([[{ text: '1,234%', number: 0.012341 }]], [row({ unit: percent })]);
    expect(values(share)).toEqual([1.234]);
  });

  it('is not asked about where the style is known', () => {
    const block = readTypedBlock([['1.234']], [row()], 'EN');
    expect(block.cells[0]?.[0]).toMatchObject({ settledBy: 'STYLE', reading: { value: 1.234 } });
  });

  it('is settled by the answer, one column or all', () => {
    const block = readTypedBlock(
      [
        ['1.234', '2.345'],
        ['3.456', 'n/a'],
      ],
      [row(), row()],
    );
    expect(block.questions.map(({ column: at }) => at)).toEqual([0, 1]);
    const first = applyAnswer(block, 'VI', 0);
    expect(first.cells.map((line) => line.map(({ settledBy }) => settledBy))).toEqual([
      ['ANSWER', null],
      ['ANSWER', 'ITSELF'],
    ]);
    expect(first.questions.map(({ column: at }) => at)).toEqual([1]);
    const all = applyAnswer(block, 'EN');
    expect(values(all)).toEqual([1.234, 3.456]);
    expect(all.questions).toEqual([]);
  });
});

it('every text of any block is kept, every column asked at most once, and an answer leaves nothing open', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-0-9.,]{1,7}$/),
    fc.constantFrom('1.234', '1,5', '2.5', '–'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 }),
      fc.constantFrom('VI', 'EN'),
      (cells, style) => {
        const block = readTypedBlock(
          cells,
          cells.map(() => row({ history: [1000] })),
        );
        expect(block.cells.map((line) => line.map(({ reading }) => reading.asTyped))).toEqual(cells);
        const columns = block.questions.map(({ column: at }) => at);
        expect(new Set(columns).size).toBe(columns.length);
        const answered = applyAnswer(block, style);
        expect(answered.cells.flat().every(({ reading }) => reading.kind !== 'AMBIGUOUS')).toBe(true);
      },
    ),
  );
});
