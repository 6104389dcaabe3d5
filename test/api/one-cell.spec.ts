import { startTestApi, type TestApi, type TestPerson } from '@waymark/api';
import { FTTH, makeForm, save, UNIT } from '../fixtures/collection.js';

const AT_ONCE = 1_000;
const WRITERS = 4;
/** Writes that look again until they are taken; each is tried about as often as there are writers. */
const IN_TURN = 400;

describe('many at one cell', () => {
  let api: TestApi;
  let writers: TestPerson[];
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-01-15' });
    await makeForm(api);
    writers = await Promise.all(
      Array.from({ length: WRITERS }, () => api.person('DATA_ENTRY', { agencyId: UNIT })),
    );
  });
  afterAll(() => api.stop());

  const log = (): Promise<{ old: number | null; new: number; revision: number; typed: string }[]> =>
    api.dataSource.query(
      `select (old ->> 'value')::float as old, (new ->> 'value')::float as new, new ->> 'as_typed' as typed,
              (new ->> 'revision')::int as revision
         from audit_log where subject_kind = 'entry' order by (new ->> 'revision')::int`,
    );
  const write = (at: number, value: number, basedOn: number) =>
    save(writers[at % WRITERS]!, [{ seriesId: FTTH, basedOn, value, asTyped: `${value}` }]);
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

  it(`at once: of ${AT_ONCE} one is written, and each other writer is told by whom`, async () => {
    const answers = await Promise.all(numbers(AT_ONCE).map((value) => write(value, value, 0)));
    const won = answers.flatMap(({ saved }) => saved);
    expect(won).toHaveLength(1);
    const told = answers.flatMap(({ stale }) => stale);
    expect(told).toHaveLength(AT_ONCE - 1);
    expect(new Set(told.map(({ value, revision }) => `${value} ${revision}`))).toEqual(
      new Set([`${won[0]!.value} 1`]),
    );
    expect(await log()).toHaveLength(1);
  }, 300_000);

  it(`who look and write again lose nothing: each of ${IN_TURN} more stands once in the log, upon the one before`, async () => {
    const persist = async (at: number, value: number) => {
      for (let basedOn = 1; ;) {
        const { saved, stale } = await write(at, value, basedOn);
        if (saved.length === 1) return;
        basedOn = stale[0]!.revision;
      }
    };
    await Promise.all(
      writers.map(async (_, at) => {
        for (let n = at; n < IN_TURN; n += WRITERS) await persist(at, 10_000 + n);
      }),
    );
    const entries = await log();
    expect(entries.map(({ revision }) => revision)).toEqual(numbers(IN_TURN + 1));
    expect(
      entries
        .slice(1)
        .map((one) => one.new - 9_999)
        .toSorted((a, b) => a - b),
    ).toEqual(numbers(IN_TURN));
    expect(entries.slice(1).map(({ old }) => old)).toEqual(entries.slice(0, -1).map((one) => one.new));
    expect(entries.every((one) => one.typed === String(one.new))).toBe(true);
  }, 300_000);
});
