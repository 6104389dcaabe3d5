import { writeXlsx } from 'hucre';
import { LIMITS } from '../file/limits.js';
import { FileRefused } from '../file/refusal.js';
import { textOf, type Row } from '../file/rows.js';
import { openSheets } from '../file/sheets.js';
import { sourceOf } from '../file/source.js';
import { Zip } from '../workbook/zip.js';
import type { FormRow, FormWorkbook } from './form.js';
import { readFormWorkbook } from './read-form-workbook.js';
import { writeFormWorkbook } from './write-form-workbook.js';

const EMPTY = {
  plan: null,
  lastYear: null,
  previous: null,
  value: null,
  status: null,
  note: '',
  min: null,
  max: null,
};
const ROWS: FormRow[] = [
  {
    ...EMPTY,
    series: 'fibre.VN',
    label: 'Hộ có cáp quang',
    unit: '%',
    plan: 90,
    value: 85.1,
    status: 'ESTIMATE',
    decimals: 1,
    min: 0,
    max: 100,
  },
  {
    ...EMPTY,
    series: 'post.VN',
    label: '=Điểm phục vụ',
    unit: 'điểm',
    lastYear: 13000,
    decimals: 0,
    note: '-x',
  },
  { ...EMPTY, series: 'ict.VN', label: 'Doanh thu', unit: 'tỷ USD', previous: 12.5, decimals: null },
];
const FORM: FormWorkbook = {
  ids: { form: 'bieu-01', round: 'r-2025-q2', agency: 'mic', version: 3 },
  title: ['Biểu 01/TT', 'Kỳ báo cáo: Quý II/2025'],
  rows: ROWS,
  words: {
    sheet: 'Biểu 01/TT',
    hint: ['Kỳ này', 'Nhập một số'],
    columns: ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm', 'Cùng kỳ', 'Kỳ trước', 'Kỳ này', 'Loại số', 'Ghi chú'],
    statuses: { ESTIMATE: 'Ước thực hiện', PRELIMINARY: 'Sơ bộ', FINAL: 'Chính thức' },
    notANumber: 'Không phải số trong khoảng cho phép',
    notAStatus: 'Chọn một trong danh sách',
  },
};

type Cells = (string | number | null)[][];

/** The form as a person gives it back: rows as a spreadsheet program writes them anew, after a change. */
async function changed(change: (rows: Cells) => Cells, hidden?: (rows: Cells) => Cells): Promise<Uint8Array> {
  const bytes = await writeFormWorkbook(FORM);
  const [form, ids] = await Promise.all([undefined, 'waymark'].map((name) => cellsOf(bytes, name)));
  return writeXlsx({
    sheets: [
      { name: 'Biểu 01', rows: change(form ?? []) },
      { name: 'waymark', rows: (hidden ?? ((rows) => rows))(ids ?? []), veryHidden: true },
    ],
  });
}

async function cellsOf(bytes: Uint8Array, name: string | undefined): Promise<Cells> {
  const { open } = await openSheets(await sourceOf(bytes), name, LIMITS);
  const rows: Row[] = [];
  for await (const batch of open[0]?.rows() ?? []) rows.push(...batch.rows);
  return rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'number' ? cell : textOf(cell) || null)),
  );
}

async function refusal(reading: Promise<unknown>): Promise<unknown> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return error.code;
  }
}

const put = (rows: Cells, line: number, values: Cells[number]): Cells =>
  rows.map((row, at) =>
    at === line ? [...row.slice(0, 6), ...values, ...row.slice(6 + values.length)] : row,
  );

describe('a form as a workbook', () => {
  it('comes back with its ids and what stood in it', async () => {
    const filled = await readFormWorkbook(await writeFormWorkbook(FORM));
    expect(filled.ids).toEqual(FORM.ids);
    expect(filled.strangers).toEqual([]);
    expect(filled.rows).toEqual([
      {
        line: 5,
        series: 'fibre.VN',
        value: 85.1,
        isPercent: false,
        status: 'ESTIMATE',
        statusText: 'Ước thực hiện',
        note: '',
      },
      { line: 6, series: 'post.VN', value: null, isPercent: false, status: null, statusText: '', note: '-x' },
      { line: 7, series: 'ict.VN', value: null, isPercent: false, status: null, statusText: '', note: '' },
    ]);
  });

  it('locks all but the figure, its status and its note, and checks these', async () => {
    const zip = await Zip.open(await sourceOf(await writeFormWorkbook(FORM)), LIMITS);
    const part = async (name: string) => {
      let text = '';
      for await (const { bytes } of zip.read(name)) text += Buffer.from(bytes).toString('utf8');
      return text;
    };
    const [sheet, styles, book] = await Promise.all(
      ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml'].map(part),
    );
    expect(sheet).toContain('<sheetProtection sheet="1"');
    const unlocked = [
      ...(styles?.split('<cellXfs')[1]?.split('</cellXfs>')[0] ?? '').matchAll(
        /<xf [^>]*?(?:\/>|>.*?<\/xf>)/g,
      ),
    ].flatMap(([xf], at) => (xf.includes('locked="0"') ? [String(at)] : []));
    const open = [...(sheet ?? '').matchAll(/<c r="([A-Z]+\d+)"[^>]* s="(\d+)"/g)].filter(([, , style]) =>
      unlocked.includes(style ?? ''),
    );
    expect(open.map(([, place]) => place)).toEqual(['G5', 'H5', 'I5', 'G6', 'H6', 'I6', 'G7', 'H7', 'I7']);
    expect(sheet).toMatch(
      /<dataValidation type="decimal" sqref="G5"[^>]*>.*?<formula1>0<\/formula1><formula2>100</,
    );
    expect(sheet).toMatch(/<dataValidation type="list" sqref="H5:H7"/);
    expect(sheet).toMatch(/<col min="10" max="10"[^>]*hidden="true"/);
    expect(book).toMatch(/name="waymark"[^>]*state="veryHidden"/);
  });

  it('may come back with rows in another order, columns moved, and texts for numbers', async () => {
    const bytes = await changed((rows) => {
      const filledIn = put(put(rows, 3, ['khoảng 13.100', 'Sơ bộ', 'xong']), 4, [12.75, 'final', null]);
      const [first = [], second = [], header = [], a = [], b = [], c = []] = [
        filledIn[0],
        filledIn[1],
        filledIn[2],
        filledIn[3],
        filledIn[4],
        filledIn[5],
      ];
      return [first, second, ['thêm', ...header], ['', ...c], ['', ...a], ['', ...b]].filter(
        (row) => row.length > 1 || row === first,
      );
    });
    const { rows } = await readFormWorkbook(bytes);
    expect(
      Object.fromEntries(rows.map(({ series, value, status, note }) => [series, [value, status, note]])),
    ).toMatchObject({
      'fibre.VN': ['khoảng 13.100', 'PRELIMINARY', 'xong'],
      'post.VN': [12.75, 'FINAL', expect.any(String)],
    });
  });

  it('tells figures in rows that are none of the form', async () => {
    const bytes = await changed((rows) => [
      ...rows,
      [4, 'Tự thêm', '%', null, null, null, 77],
      [null, 'Người lập biểu'],
    ]);
    const { strangers, rows } = await readFormWorkbook(bytes);
    expect(strangers).toEqual([{ line: 7, text: '77' }]);
    expect(rows).toHaveLength(3);
  });

  it.each([
    ['of another form', { form: 'bieu-02' }, 'OTHER_FORM'],
    ['of another round', { round: 'r-2025-q3' }, 'OTHER_ROUND'],
    ['of another agency', { agency: 'vnpt' }, 'OTHER_AGENCY'],
    ['of its own round', { form: 'bieu-01', round: 'r-2025-q2', agency: 'mic' }, null],
  ])('%s is refused by its reason', async (_, expected, code) => {
    expect(await refusal(readFormWorkbook(await writeFormWorkbook(FORM), expected))).toBe(code);
  });

  it('is refused when its ids are gone, stand twice, or the header is', async () => {
    const twice = await changed((rows) => [...rows, rows.at(-1) ?? []]);
    const headless = await changed((rows) => rows.filter((row) => !row.includes('#series')));
    const idless = await changed(
      (rows) => rows,
      (rows) => rows.filter(([name]) => name !== 'round'),
    );
    for (const bytes of [twice, headless, idless])
      expect(await refusal(readFormWorkbook(bytes))).toBe('FORM_DAMAGED');
  });

  it.each([
    ['any other workbook', async () => writeXlsx({ sheets: [{ name: 'x', rows: [['a']] }] }), 'NOT_A_FORM'],
    ['a CSV file', async () => new TextEncoder().encode('a,b\n1,2\n'), 'NOT_A_FORM'],
    ['nothing', async () => new Uint8Array(), 'EMPTY_FILE'],
  ])('is not taken for one: %s', async (_, bytes, code) => {
    expect(await refusal(readFormWorkbook(await bytes()))).toBe(code);
  });
});
