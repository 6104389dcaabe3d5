import fc from 'fast-check';
import { readFigures } from '../figure/read-figures.js';
import type { FigureRow } from '../figure/figure.js';
import { openFile } from '../file/open-file.js';
import { openSheets } from '../file/sheets.js';
import { sourceOf } from '../file/source.js';
import { LIMITS } from '../file/limits.js';
import { Zip } from '../workbook/zip.js';
import { exportCsv } from './export-csv.js';
import { neutralText, originalText } from './neutral.js';
import type { ExportTable } from './table.js';
import { writeXlsx } from './write-xlsx.js';

const TABLE: ExportTable = {
  name: 'Số liệu [1/2]',
  title: ['Hạ tầng số', 'Tính đến hết 31/12/2025', '=Căn cứ: Quyết định 749/QĐ-TTg'],
  columns: ['Mã chuỗi', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Loại số', 'Ngày công bố', 'Ghi chú'],
  rows: [
    [
      'a.VN',
      'Hộ có cáp quang',
      '2024',
      85.1,
      'Ước thực hiện',
      { date: '2025-01-06' },
      '-5 điểm so với kế hoạch',
    ],
    ['b.VN', '=cmd|"/c calc"!A1', 'Quý II/2025', 1.234, 'Chính thức', null, 'một, "hai"\nba'],
    ['c.VN', '+84', '2025', -1234567.891, null, null, '@x'],
    ['d.VN', 'Chưa có', '2025', null, null, null, ''],
  ],
  decimals: [null, null, null, 1, null, null, null],
};

async function figuresOf(bytes: Uint8Array): Promise<FigureRow[]> {
  const opened = await openFile(bytes, { name: 'export' });
  expect(opened.questions).toEqual([]);
  const figures: FigureRow[] = [];
  for await (const batch of readFigures(opened)) {
    expect(batch.rejected).toEqual([]);
    figures.push(...batch.figures);
  }
  return figures;
}

const csv = async (table: ExportTable): Promise<Uint8Array> => {
  let text = '';
  for await (const piece of exportCsv(
    table,
    table.rows.map((row) => [row]),
  ))
    text += piece;
  return new TextEncoder().encode(text);
};

describe.each([
  ['CSV', csv],
  ['XLSX', (table: ExportTable) => writeXlsx([table])],
])('an export as %s', (_, write) => {
  it('is an import of the same figures, texts and days', async () => {
    const figures = await figuresOf(await write(TABLE));
    expect(
      figures.map(({ keys, period, value, status, knownOn, note }) => [
        keys,
        period,
        value,
        status,
        knownOn,
        note,
      ]),
    ).toEqual([
      [
        { series: 'a.VN', indicator: 'Hộ có cáp quang' },
        '2024',
        85.1,
        'ESTIMATE',
        '2025-01-06',
        '-5 điểm so với kế hoạch',
      ],
      [{ series: 'b.VN', indicator: '=cmd|"/c calc"!A1' }, '2025-Q2', 1.234, 'FINAL', null, 'một, "hai"\nba'],
      [{ series: 'c.VN', indicator: '+84' }, '2025', -1234567.891, null, null, '@x'],
    ]);
  });

  it('keeps its title above the header', async () => {
    const opened = await openFile(await write(TABLE), { name: 'export' });
    expect(opened.title).toEqual(TABLE.title);
    expect(opened.layout).toBe('WAYMARK');
  });

  it('writes a number that could be read in two ways so that it cannot', async () => {
    const rows = [['A', '2024', 1.234]];
    const figures = await figuresOf(
      await write({ name: 'x', title: [], columns: ['Chỉ tiêu', 'Kỳ', 'Giá trị'], rows }),
    );
    expect(figures.map(({ value }) => value)).toEqual([1.234]);
  });

  it('gives back any number and any text, without a question', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((part) => `x${part.replace(/[\r\u0000-\u0008\u000b-\u001f\u0001\u0002]/g, '')}`);
    const row = fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, {
          selector: ([name]) => name.trim().normalize('NFC'),
          minLength: 1,
          maxLength: 20,
        }),
        async (rows) => {
          const figures = await figuresOf(
            await write({
              name: 'x',
              title: [],
              columns: ['Chỉ tiêu', 'Kỳ', 'Giá trị'],
              rows: rows.map(([name, value]) => [name, '2024', value]),
            }),
          );
          expect(figures.map(({ keys, value }) => [keys.indicator, value])).toEqual(
            rows.map(([name, value]) => [name.trim().normalize('NFC'), value === 0 ? 0 : value]),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a text that begins like a formula', () => {
  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'stands behind an apostrophe, and comes back without: %j',
    (text) => {
      expect(neutralText(text)).toBe(`'${text}`);
      expect(originalText(neutralText(text))).toBe(text);
    },
  );

  it.each(['abc', "'quoted'", "'", '5', '', '1=1'])('leaves others as they are: %j', (text) => {
    expect(neutralText(text)).toBe(text);
    expect(originalText(text)).toBe(text);
  });
});

describe('an exported workbook', () => {
  async function sheetXml(bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): Promise<string> {
    const zip = await Zip.open(await sourceOf(bytes), LIMITS);
    let text = '';
    for await (const piece of zip.read(part)) text += Buffer.from(piece.bytes).toString('utf8');
    return text;
  }

  it('has no formula, numbers as numbers and days as days', async () => {
    const xml = await sheetXml(await writeXlsx([TABLE]));
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('<v>85.1</v>');
    expect(xml).toContain('<v>45663</v>');
  });

  it('keeps the header in view and fits the columns to what they hold', async () => {
    const xml = await sheetXml(await writeXlsx([TABLE]));
    expect(xml).toMatch(/<pane [^>]*ySplit="5"[^>]*state="frozen"/);
    expect(xml).toMatch(/<col min="1" max="1" width="10"/);
  });

  it('names its sheets as a workbook allows, each once', async () => {
    const names = ['Số liệu: [a/b]*?', 'x'.repeat(40), 'x'.repeat(40), '', "'y'"];
    const bytes = await writeXlsx(names.map((name) => ({ ...TABLE, name })));
    const { all } = await openSheets(await sourceOf(bytes), undefined, LIMITS);
    expect(all.map(({ name }) => name)).toEqual([
      'Số liệu   a b',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      '4',
      'y',
    ]);
  });
});
