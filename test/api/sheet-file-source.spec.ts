import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import {
  decide,
  FTTH,
  makeForm,
  ROUND,
  save,
  sheetOf,
  step,
  UNIT,
  WORKFORCE,
} from '../fixtures/collection.js';
import { type Fill, fillForm, fillFormOfBefore, WHOLE } from '../fixtures/form-file.js';
import {
  formAddress,
  giveForm,
  outcomesOf,
  problemsOf,
  returnedRows,
  takeForm,
} from '../fixtures/returned-form.js';

const [VALUE, NOTE, WHY, OWN_SOURCE] = [
  'Kỳ này',
  'Ghi chú',
  'Vì sao khác số đã công bố',
  'Nguồn riêng, nếu khác cả biểu',
] as const;
const [FORM_KIND, FORM_SOURCE] = ['Loại số của cả biểu', 'Nguồn của cả biểu'] as const;

let api: TestApi;
let officer: TestPerson;
let colleague: TestPerson;

const take = () => takeForm(officer, formAddress(api));
const give = (bytes: Uint8Array) => giveForm(bytes, officer, formAddress(api));
const returned = (fills: readonly Fill[]) => returnedRows(api, officer, fills);

describe('in a form as a file, where a figure is from and why it differs from the public one', () => {
  const publish = async () => {
    await save(officer, [
      { seriesId: FTTH, value: 85, basedOn: 0, explanation: 'Đổi cách tính' },
      { seriesId: WORKFORCE, basedOn: 0, missingReason: 'NOT_YET_PUBLISHED' },
    ]);
    expect(await step(officer, 'saveSheet', ', head: { status: PRELIMINARY }')).toBeNull();
    expect(await step(officer, 'submitSheet')).toBeNull();
    const approver = await api.person('APPROVER', { agencyId: UNIT });
    expect(await decide(approver, 'approveEntries', [FTTH, WORKFORCE])).toMatchObject({ refused: [] });
  };
  beforeEach(async () => {
    api = await startTestApi({ today: '2026-01-15' });
    await makeForm(api);
    officer = await api.person('DATA_ENTRY', { agencyId: UNIT });
    colleague = await api.person('DATA_ENTRY', { agencyId: 'most' });
  });
  afterEach(() => api.stop());

  it('is filled in beside the figure, told old → new, and stands in the next file', async () => {
    await publish();
    const [row] = await returned([
      [FTTH, VALUE, 86.5],
      [FTTH, WHY, 'sửa sai'],
      [FTTH, OWN_SOURCE, 'Báo cáo 12/BC-CVT'],
    ]);
    expect(row).toMatchObject({ outcome: 'CHANGED', problems: [] });
    expect(row?.changes.map((one) => [one.field, one.place, one.old, one.new])).toEqual([
      ['value', 'G8', '85', '86,5'],
      ['versionReason', 'L8', '', 'CORRECTED'],
      ['source', 'M8', '', 'Báo cáo 12/BC-CVT'],
    ]);
    const { rows } = await sheetOf(officer);
    const stored = { seriesId: FTTH, basedOn: rows[0]?.entry?.revision, explanation: 'Đổi cách tính' };
    const written = { value: 86.5, versionReason: 'CORRECTED', sourceRef: 'Báo cáo 12/BC-CVT' };
    expect((await save(officer, [{ ...stored, ...written }])).refused).toEqual([]);
    expect(outcomesOf(await returned([]))).toEqual(['UNCHANGED', 'UNCHANGED']);
    const next = await returned([[FTTH, WHY, 'Method changed']]);
    expect(next[0]?.changes).toMatchObject([{ old: 'CORRECTED', new: 'METHOD_CHANGED' }]);
    const emptied = await returned([[FTTH, OWN_SOURCE, null]]);
    expect(emptied[0]?.changes).toMatchObject([{ field: 'source', old: 'Báo cáo 12/BC-CVT', new: '' }]);
  });

  it('is refused by its cell where it is none of the reasons, or nothing is public', async () => {
    await publish();
    expect(problemsOf(await returned([[FTTH, WHY, 'cho đẹp']]))).toEqual(['L8 BAD_VERSION_REASON']);
    expect(problemsOf(await returned([[WORKFORCE, WHY, 'Sửa sai']]))).toEqual(['L9 NOTHING_PUBLISHED']);
  });

  it('is told where somebody else wrote a source meanwhile', async () => {
    const { bytes } = await take();
    await save(colleague, [{ seriesId: FTTH, value: 81, basedOn: 0, sourceRef: 'BC 1' }]);
    const { rows } = await give(await fillForm(bytes, [[FTTH, OWN_SOURCE, 'BC 2']]));
    expect(rows[0]).toMatchObject({ outcome: 'STALE', changes: [{ old: 'BC 1', new: 'BC 2' }] });
  });

  it('may be said once for the whole form, over its table', async () => {
    const fills: Fill[] = [
      [WHOLE, FORM_KIND, 'ước'],
      [WHOLE, FORM_SOURCE, 'Báo cáo 5'],
    ];
    const { bytes } = await take();
    const { head } = await give(await fillForm(bytes, fills));
    expect(head).toMatchObject({
      outcome: 'NEW',
      changes: [
        { field: 'status', place: 'C4', old: '', new: 'ESTIMATE' },
        { field: 'source', place: 'C5', old: '', new: 'Báo cáo 5' },
      ],
    });
    await save(officer, [{ seriesId: FTTH, value: 80, basedOn: 0 }]);
    expect(
      await step(colleague, 'saveSheet', ', head: { status: ESTIMATE, sourceRef: "Báo cáo 4" }'),
    ).toBeNull();
    // The kind says what stands there by now; the source is another's.
    expect((await give(await fillForm(bytes, fills))).head).toMatchObject({
      outcome: 'STALE',
      changes: [{ field: 'source', old: 'Báo cáo 4', new: 'Báo cáo 5' }],
    });
    expect((await give((await take()).bytes)).head).toMatchObject({ outcome: 'UNCHANGED', changes: [] });
    const bad = await give(await fillForm((await take()).bytes, [[WHOLE, FORM_KIND, 'đại khái']]));
    expect(bad.head).toMatchObject({ outcome: 'REFUSED', problems: [{ place: 'C4', code: 'BAD_STATUS' }] });
    expect(
      await step(officer, 'saveSheet', ', head: { status: ESTIMATE, sourceRef: "Báo cáo 4" }'),
    ).toBeNull();
    await api.dataSource.query(`update round set state = 'LOCKED' where id = $1`, [ROUND]);
    expect((await give(await fillForm(bytes, fills))).head).toMatchObject({
      outcome: 'REFUSED',
      problems: [{ place: 'C5', code: 'ROUND_LOCKED' }],
    });
  });

  it('is not asked of a file that was taken away before it could be said', async () => {
    await save(officer, [
      { seriesId: FTTH, value: 80, basedOn: 0, asTyped: '80', sourceRef: 'BC 1', note: 'cũ' },
    ]);
    const file = await fillFormOfBefore((await take()).bytes, [
      [FTTH, VALUE, 81],
      [FTTH, NOTE, 'mới'],
    ]);
    const { rows, head } = await give(file);
    expect(head).toMatchObject({ outcome: 'UNCHANGED', problems: [] });
    expect(outcomesOf(rows)).toEqual(['CHANGED', 'UNCHANGED']);
    expect(rows[0]?.changes.map(({ field, old, new: text }) => [field, old, text])).toEqual([
      ['value', '80', '81'],
      ['note', 'cũ', 'mới'],
    ]);
  });
});
