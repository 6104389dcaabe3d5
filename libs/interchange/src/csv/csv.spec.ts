import fc from 'fast-check';
import { readCsv } from './read-csv.js';
import { writeCsv } from './write-csv.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(bytes(text), ['id', 'note']);

describe('a CSV file', () => {
  it('gives each row its number and the line where it begins, also after a cell of several lines', () => {
    const { rows, problems } = read('id,note\na,"one\ntwo"\nb,\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { row: 1, line: 2, cells: { id: 'a', note: 'one\ntwo' } },
      { row: 2, line: 4, cells: { id: 'b', note: '' } },
    ]);
  });

  it('may name its columns in any order and end its lines as Windows does', () => {
    expect(read('note,id\r\nx,a\r\n').rows).toEqual([{ row: 1, line: 2, cells: { id: 'a', note: 'x' } }]);
  });

  it.each([
    ['a column that is missing', 'id\na\n', { line: 1, row: null, reason: 'MISSING_COLUMN', column: 'note' }],
    [
      'a column nobody knows',
      'id,note,x\na,b,c\n',
      { line: 1, row: null, reason: 'UNKNOWN_COLUMN', column: 'x' },
    ],
    [
      'a column named twice',
      'id,note,id\na,b,c\n',
      { line: 1, row: null, reason: 'UNKNOWN_COLUMN', column: 'id' },
    ],
    [
      'a row with a cell too many',
      'id,note\na,b\na,b,c\n',
      { line: 3, row: 2, reason: 'BAD_CSV', column: null },
    ],
    ['a row with a cell too few', 'id,note\na\nb,c\n', { line: 2, row: 1, reason: 'BAD_CSV', column: null }],
    [
      'a quote in the middle of a cell',
      'id,note\na,b"c\n',
      { line: 2, row: null, reason: 'BAD_CSV', column: null },
    ],
    ['a quote that never ends', 'id,note\na,"b\n', { line: 2, row: null, reason: 'BAD_CSV', column: null }],
  ])('reports %s with its line', (_, text, problem) => {
    expect(read(text).problems).toContainEqual(problem);
  });

  it('reports an empty file by its missing columns', () => {
    expect(read('').problems.map(({ column }) => column)).toEqual(['id', 'note']);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(readCsv(new Uint8Array([0xff, 0xfe]), ['id']).problems).toEqual([
      { line: 1, row: null, reason: 'BAD_CSV', column: null },
    ]);
  });

  it('is written with line feeds and quotes only where they are needed', () => {
    expect(
      writeCsv(
        ['id', 'note'],
        [
          ['a', 'b, "c"'],
          ['d', ''],
        ],
      ),
    ).toBe('id,note\na,"b, ""c"""\nd,\n');
  });

  it('reads back what was written', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { rows: back, problems } = read(writeCsv(['id', 'note'], rows));
        expect(problems).toEqual([]);
        expect(back.map(({ cells }) => [cells['id'], cells['note']])).toEqual(rows);
      }),
    );
  });
});
