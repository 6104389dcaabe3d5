import { writeXlsx } from 'hucre';
import { LIMITS } from '../file/limits.js';
import { FileRefused } from '../file/refusal.js';
import { textOf, type Row } from '../file/rows.js';
import { openSheets } from '../file/sheets.js';
import { sourceOf } from '../file/source.js';
import { Zip } from '../workbook/zip.js';
import type { FilledRow, FormRow, FormWorkbook } from './form.js';
import { readFormWorkbook } from './read-form-workbook.js';
import { writeFormWorkbook } from './write-form-workbook.js';

const EMPTY = {
  ...{ value: '', status: '', missing: '', expectedOn: '' },
  ...{ explanation: '', versionReason: '', source: '', note: '' },
};
const ROW = {
  plan: null,
  lastYear: null,
  previous: null,
  content: EMPTY,
  isOpen: true,
  isPublic: false,
  min: null,
  max: null,
};
const ROWS: FormRow[] = [
  {
    ...ROW,
    series: 'fibre.VN',
    label: 'Hộ có cáp quang',
    unit: '%',
    plan: 90,
    content: { ...EMPTY, value: 85.1, status: 'Ước thực hiện', versionReason: 'Sửa sai', source: '01/BC' },
    isPublic: true,
    decimals: 1,
    min: 0,
    max: 100,
  },
  {
    ...ROW,
    series: 'post.VN',
    label: '=Điểm phục vụ',
    unit: 'điểm',
    lastYear: 13000,
    decimals: 0,
    content: { ...EMPTY, missing: 'Chưa công bố', expectedOn: '2025-09-30', note: '-x' },
  },
  { ...ROW, series: 'ict.VN', label: 'Doanh thu', unit: 'tỷ USD', previous: 12.5, decimals: null },
  { ...ROW, series: 'gdp.VN', label: 'GDP', unit: '%', decimals: 1, isOpen: false },
];
const FORM: FormWorkbook = {
  ids: { form: 'bieu-01', round: 'r-2025-q2', agency: 'mic', language: 'vi' },
  title: ['Biểu 01/TT', 'Kỳ báo cáo: Quý II/2025'],
  head: { status: 'Sơ bộ', source: '' },
  rows: ROWS,
  words: {
    sheet: 'Biểu 01/TT',
    hint: ['Kỳ này', 'Nhập một số'],
    columns: {
      ...{
        n: 'STT',
        label: 'Chỉ tiêu',
        unit: 'ĐVT',
        plan: 'KH năm',
        lastYear: 'Cùng kỳ',
        previous: 'Kỳ trước',
      },
      ...{ value: 'Kỳ này', status: 'Loại số', missing: 'Chưa có, vì', expectedOn: 'Hẹn có vào ngày' },
      ...{ explanation: 'Giải trình', versionReason: 'Vì sao khác', source: 'Nguồn riêng', note: 'Ghi chú' },
    },
    head: { status: 'Loại số của cả biểu', source: 'Nguồn của cả biểu' },
    statuses: ['Ước thực hiện', 'Sơ bộ', 'Chính thức'],
    reasons: ['Chưa công bố', 'Không áp dụng'],
    versionReasons: ['Sửa sai', 'Đổi cách tính'],
    versionHint: ['Số đã công bố', 'Chọn lý do'],
    notANumber: 'Không phải số trong khoảng cho phép',
    notListed: 'Chọn một trong danh sách',
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

/** What of a row is another than it was, by column. */
const touched = ({ cells }: FilledRow) =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([column, cell]) => (cell.isTouched ? [[column, cell.text]] : [])),
  );

describe('a form as a workbook', () => {
  it('comes back with its ids and what stood in it, untouched', async () => {
    const filled = await readFormWorkbook(await writeFormWorkbook(FORM));
    expect(filled.ids).toEqual(FORM.ids);
    expect(filled.strangers).toEqual([]);
    expect(filled.head.before).toEqual(FORM.head);
    expect(filled.head.cells).toMatchObject({
      status: { place: 'C3', text: 'Sơ bộ', isTouched: false },
      source: { place: 'C4', text: '', isTouched: false },
    });
    expect(filled.rows.map(({ series, before }) => [series, before])).toEqual(
      ROWS.map(({ series, content }) => [series, content]),
    );
    expect(filled.rows.map(touched)).toEqual([{}, {}, {}, {}]);
    expect(filled.rows[0]?.cells.value).toEqual({
      ...{ place: 'G7', text: '85.1', number: 85.1, isPercent: false, isTouched: false },
    });
    expect(filled.rows[1]?.cells.expectedOn.text).toBe('2025-09-30');
  });

  it('locks all but the figure and what is said of it, and checks these', async () => {
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
    // A reason to differ from the public figure only where there is one.
    const rows = [7, 8, 9].flatMap((line) =>
      ['G', 'H', 'I', 'J', 'K', ...(line === 7 ? ['L'] : []), 'M', 'N'].map((column) => `${column}${line}`),
    );
    const head = [3, 4].flatMap((line) => ['C', 'D', 'E', 'F', 'G', 'H'].map((column) => `${column}${line}`));
    expect(open.map(([, place]) => place)).toEqual([...head, ...rows]);
    expect(sheet).toContain('<mergeCell ref="C4:H4"/>');
    // Digits that the indicator does not show are not hidden where they are typed.
    expect(styles).toContain(`formatCode="#,##0.0${'#'.repeat(14)}"`);
    expect(sheet).toMatch(
      /<dataValidation type="decimal" sqref="G7"[^>]*>.*?<formula1>0<\/formula1><formula2>100</,
    );
    expect(sheet).toMatch(/<dataValidation type="list" sqref="H7:H10"/);
    expect(sheet).toMatch(/<dataValidation type="list" sqref="I7:I10"/);
    expect(sheet).toMatch(/<dataValidation type="list" sqref="L7:L10"/);
    expect(sheet).toMatch(/<dataValidation type="list" sqref="C3"/);
    expect(sheet).toMatch(/<col min="15" max="15"[^>]*hidden="true"/);
    expect(book).toMatch(/name="waymark"[^>]*state="veryHidden"/);
  });

  it('may come back with rows in another order, columns moved, and texts for numbers', async () => {
    const bytes = await changed((rows) => {
      const filledIn = put(
        put(rows, 6, ['khoảng 13.100', 'Sơ bộ', null, '30/10/2025', null, null, 'BC 7', 'xong']),
        7,
        [12.75, 'final'],
      );
      const [first = [], second = [], status = [], source = [], header = [], ...rest] = filledIn;
      const head = [['', ...source.with(2, 'BC 5')], status.with(2, null)];
      return [first, second, ...head, ['thêm', ...header], ...rest.toReversed().map((row) => ['', ...row])];
    });
    const { rows, head } = await readFormWorkbook(bytes);
    expect(head.cells).toMatchObject({
      status: { place: 'C4', text: '', isTouched: true },
      source: { place: 'D3', text: 'BC 5', isTouched: true },
    });
    expect(Object.fromEntries(rows.map((row) => [row.series, touched(row)]))).toEqual({
      'fibre.VN': {},
      'post.VN': {
        ...{ value: 'khoảng 13.100', status: 'Sơ bộ', missing: '', expectedOn: '2025-10-30', source: 'BC 7' },
        note: 'xong',
      },
      'ict.VN': { value: '12.75', status: 'final' },
      'gdp.VN': {},
    });
    expect(rows.find(({ series }) => series === 'ict.VN')?.cells.value).toMatchObject({
      number: 12.75,
      place: 'H7',
    });
  });

  it('says nothing in a column that was taken out', async () => {
    const { rows } = await readFormWorkbook(await changed((all) => all.map((row) => row.toSpliced(7, 1))));
    expect(rows[0]?.cells.status).toMatchObject({ text: 'Ước thực hiện', isTouched: false });
  });

  it('taken away before it had an own source and reasons to differ, is still understood', async () => {
    const since = ['#versionReason', '#source', '#head.status', '#head.source'];
    const bytes = await changed(
      (rows) =>
        put(
          rows.filter((row) => !row.some((cell) => since.includes(String(cell)))),
          3,
          [86],
        )
          .map((row) => row.toSpliced(11, 2))
          // Somebody kept words of their own in a column without a header.
          .map((row) => row.toSpliced(2, 0, row.includes('#series') ? null : 'của tôi')),
      (rows) =>
        rows
          .filter(([name]) => !since.includes(String(name)))
          .map((row) => (row[0] === '#row' ? row.toSpliced(7, 2) : row)),
    );
    const { rows, head } = await readFormWorkbook(bytes);
    expect(rows.map(touched)).toEqual([{ value: '86' }, {}, {}, {}]);
    expect(rows[1]?.before).toEqual({ ...ROWS[1]?.content });
    expect(Object.values(head.cells).map(({ isTouched }) => isTouched)).toEqual([false, false]);
  });

  it('tells figures in rows that are none of the form', async () => {
    const bytes = await changed((rows) => [
      ...rows,
      [4, 'Tự thêm', '%', null, null, null, 77],
      [null, 'Người lập biểu'],
    ]);
    const { strangers, rows } = await readFormWorkbook(bytes);
    expect(strangers).toEqual([{ place: 'G10', text: '77' }]);
    expect(rows).toHaveLength(4);
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

  it.each([
    ['that unpacks to more than is taken', { UNPACKED_BYTES: 1_000 }],
    ['of more rows than a form has', { ROWS: 3 }],
  ])('%s is refused', async (_, limits) => {
    expect(await refusal(readFormWorkbook(await writeFormWorkbook(FORM), {}, limits))).toBe('TOO_LARGE');
  });
});
