import { startTestApi, type TestApi } from '@waymark/api';

const TODAY = '2026-11-22';

describe('the pages', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: TODAY });
  });
  afterAll(() => api.stop());

  it('a goal brings its sentence, all promises on the same thing, its figures with every version, and its history', async () => {
    const { goal } = await api.query<{ goal: Record<string, never> }>(
      `{ goal(id: "SF-069", asOf: "${TODAY}") {
          goal { goal { quoteVi document { id } lead { id } targets { value aimDue } } }
          promises { goal { id } }
          series { id producer { id } current { periods values } versions { periods versions values knownOns documentIds } }
          history { on status cause }
          documents { id }
      } }`,
    );
    const page = goal as unknown as {
      goal: { goal: { quoteVi: string; document: { id: string } } };
      promises: { goal: { id: string } }[];
      series: {
        id: string;
        current: { periods: string[]; values: number[] };
        versions: { periods: string[]; values: number[]; documentIds: string[] };
      }[];
      history: { on: string; status: string; cause: string }[];
      documents: { id: string }[];
    };
    expect(page.goal.goal.quoteVi).toContain('20%');
    expect(page.promises.map(({ goal }) => goal.id)).toEqual(
      expect.arrayContaining(['SF-069', 'VT-001', 'VT-028']),
    );
    const gso = page.series.find(({ id }) => id === 'digital-economy-gdp-share.VN.gso');
    const of2022 = gso?.versions.values.filter((_, n) => gso.versions.periods[n] === '2022');
    expect(of2022).toEqual([12.67, 12.63, 12.83]);
    expect(gso?.current.values[gso.current.periods.indexOf('2022')]).toBe(12.83);
    expect(page.history[0]).toMatchObject({ cause: 'STATED' });
    expect(page.history.at(-1)).toMatchObject({ status: 'MISSED' });
    const named = new Set(page.series.flatMap(({ versions }) => versions.documentIds).filter(Boolean));
    expect(new Set(page.documents.map(({ id }) => id))).toEqual(named);
  });

  it('the value of 2022 is on every day the one that was public then', async () => {
    const at = async (asOf: string) => {
      const data = await api.query<{
        indicator: { series: { id: string; current: { periods: string[]; values: number[] } }[] };
      }>(
        `query ($asOf: Date) { indicator(id: "digital-economy-gdp-share", asOf: $asOf) { series { id current { periods values } } } }`,
        { asOf },
      );
      const current = data.indicator.series.find(
        ({ id }) => id === 'digital-economy-gdp-share.VN.gso',
      )?.current;
      return current?.values[current.periods.indexOf('2022')];
    };
    expect(await at('2023-12-03')).toBeUndefined();
    expect(await at('2023-12-04')).toBe(12.67);
    expect(await at('2024-12-31')).toBe(12.63);
    expect(await at(TODAY)).toBe(12.83);
  });

  it('a past day is shown without the notes, which tell what became known later', async () => {
    const noteOn = async (asOf: string) => {
      const data = await api.query<{ goal: { goal: { goal: { noteVi: string | null } } } }>(
        'query ($asOf: Date) { goal(id: "SF-012", asOf: $asOf) { goal { goal { noteVi } } } }',
        { asOf },
      );
      return data.goal.goal.goal.noteVi;
    };
    expect(await noteOn(TODAY)).toContain('2024');
    expect(await noteOn('2019-06-01')).toBeNull();
  });

  it('a goal that lost its object later is judged as in force before that day', async () => {
    const statusOn = async (asOf: string) => {
      const data = await api.query<{
        goal: { goal: { goal: { lifecycle: string }; deciding: { reasons: string[] } } };
      }>(
        'query ($asOf: Date) { goal(id: "VT-020", asOf: $asOf) { goal { goal { lifecycle } deciding { reasons } } } }',
        { asOf },
      );
      const { goal, deciding } = data.goal.goal;
      return [goal.lifecycle, ...deciding.reasons];
    };
    expect(await statusOn('2025-06-30')).toEqual(['IN_FORCE', 'NO_SERIES']);
    expect(await statusOn('2025-07-01')).toEqual(['DISCONTINUED', 'DISCONTINUED']);
  });

  it('what was replaced later is in force on a past day, and does not name its successor', async () => {
    const replaced = await api.query<{
      documents: {
        items: { document: { id: string; lifecycle: string; replacedById: string | null; dated: string } }[];
      };
    }>(`{ documents(asOf: "${TODAY}") { items { document { id lifecycle replacedById dated } } } }`);
    const { document } = replaced.documents.items.find(({ document }) => document.lifecycle === 'REPLACED')!;
    const then = await api.query<{
      document: { document: { lifecycle: string; replacedById: string | null }; replacedBy: unknown };
    }>(
      'query ($id: ID!, $asOf: Date) { document(id: $id, asOf: $asOf) { document { lifecycle replacedById } replacedBy { id } } }',
      { id: document.id, asOf: document.dated },
    );
    expect(then.document).toEqual({
      document: { lifecycle: 'IN_FORCE', replacedById: null },
      replacedBy: null,
    });
  });

  it.each([
    ['SF-102', 'telecom-rank'],
    ['SF-007', 'smartphone-subscription-share'],
    ['SF-009', 'ftth-household-share'],
  ])('%s is compared with other areas by the indicator that decides, %s, alone', async (id, indicator) => {
    const data = await api.query<{
      goal: { otherAreas: { seriesId: string }[] };
      indicator: { series: { id: string }[] };
    }>(
      'query ($id: ID!, $indicator: ID!) { goal(id: $id) { otherAreas { seriesId } } indicator(id: $indicator) { series { id } } }',
      { id, indicator },
    );
    const own = data.indicator.series.map((series) => series.id);
    expect(data.goal.otherAreas.filter(({ seriesId }) => !own.includes(seriesId))).toEqual([]);
  });

  it('a document brings what it promised and stated', async () => {
    const { document } = await api.query<{
      document: {
        goals: { goal: { id: string } }[];
        statements: { id: string }[];
        figures: { seriesId: string }[];
      };
    }>('{ document(id: "art-cuba-2019") { goals { goal { id } } statements { id } figures { seriesId } } }');
    expect(document.goals.map(({ goal }) => goal.id)).toEqual(
      expect.arrayContaining(['SF-007', 'SF-009', 'SF-012']),
    );
    expect(document.statements.map(({ id }) => id)).toContain('SF-001');
    expect(document.figures.map(({ seriesId }) => seriesId)).toContain(
      'smartphone-subscription-share.VN.mic',
    );
  });

  it.each([
    ['number', '749', 'qd-749-2020'],
    ['title without diacritics', 'doanh nghiep', null],
  ])('documents are searched by %s', async (_what, search, id) => {
    const { documents } = await api.query<{
      documents: { total: number; items: { document: { id: string } }[] };
    }>(
      'query ($search: String) { documents(filter: { search: $search }) { total items { document { id } } } }',
      { search },
    );
    expect(documents.total).toBeGreaterThan(0);
    if (id) expect(documents.items.map(({ document }) => document.id)).toContain(id);
  });

  it.each(['goal', 'indicator', 'document'])('an unknown %s is null, not an error', async (noun) => {
    const field = { goal: 'goal { status }', indicator: 'asOf', document: 'asOf' }[noun];
    expect(await api.query(`{ ${noun}(id: "no-such") { ${field} } }`)).toEqual({ [noun]: null });
  });

  it('a document is unknown on the days before its own', async () => {
    expect(await api.query('{ document(id: "qd-749-2020", asOf: "2020-06-02") { asOf } }')).toEqual({
      document: null,
    });
  });
});
