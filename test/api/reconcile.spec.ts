import { startTestApi, type TestApi } from '@waymark/api';

const RECONCILIATION = `query ($filter: ReconcileFilter, $asOf: Date) {
  reconciliation(filter: $filter, asOf: $asOf) {
    asOf total themes
    promises { id kind due size share indicator { id } area { id }
      stated { promise { status goal { id document { id } } } target { n value } assessment { status targetN } } }
    values { id indicator { id } area { id } series { id producer { id } definitionVi definitionEn }
      periods { end size share values { seriesId figure { period value status knownOn document { id } } } }
      goals { goal { id } bySeries { seriesId status } } }
  }
}`;

interface Reconciliation {
  readonly asOf: string;
  readonly total: number;
  readonly themes: readonly string[];
  readonly promises: readonly {
    readonly id: string;
    readonly kind: string;
    readonly due: string | null;
    readonly size: number | null;
    readonly share: number | null;
    readonly stated: readonly {
      readonly promise: { readonly status: string; readonly goal: { readonly id: string } };
      readonly target: { readonly n: number; readonly value: number | null } | null;
      readonly assessment: { readonly status: string; readonly targetN: number | null };
    }[];
  }[];
  readonly values: readonly {
    readonly id: string;
    readonly indicator: { readonly id: string };
    readonly area: { readonly id: string };
    readonly series: readonly { readonly id: string }[];
    readonly periods: readonly {
      readonly end: string;
      readonly size: number;
      readonly share: number | null;
      readonly values: readonly {
        readonly seriesId: string;
        readonly figure: {
          readonly value: number | null;
          readonly knownOn: string;
          readonly document: { readonly id: string } | null;
        };
      }[];
    }[];
    readonly goals: readonly {
      readonly goal: { readonly id: string };
      readonly bySeries: readonly { readonly seriesId: string | null; readonly status: string }[];
    }[];
  }[];
}

const TODAY = '2026-11-22';

describe('figures and goals that need reconciling', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startTestApi({ today: TODAY })));
  afterAll(() => api.stop());

  const ask = async (variables: Record<string, unknown> = {}): Promise<Reconciliation> =>
    (await api.query<{ reconciliation: Reconciliation }>(RECONCILIATION, variables)).reconciliation;
  const promised = ({ promises }: Reconciliation) =>
    promises.map(({ kind, due, stated }) =>
      [kind, due, ...stated.map(({ promise, target }) => `${promise.goal.id} ${target?.value ?? '–'}`)].join(
        ' | ',
      ),
    );
  const measured = ({ values }: Reconciliation) =>
    values.map(
      ({ indicator, area, periods }) =>
        `${indicator.id} ${area.id}: ${periods
          .map(({ end, values }) => `${end} ${values.map(({ figure }) => figure.value).join('/')}`)
          .join(', ')}`,
    );

  it('are these promises of the register and no others', async () => {
    expect(promised(await ask())).toEqual([
      'SAME_DAY | 2030-12-31 | VT-005 50 | VT-026 30',
      'SAME_DAY | 2025-12-31 | SF-070 50000 | VT-118 80000',
      'SAME_DAY | 2025-12-31 | VT-062 2 | VT-069 2 | VT-079 1',
      'SAME_DAY | 2025-12-31 | VT-100 100 | VT-031 80 | VT-036 80 | VT-061 100',
      'SAME_DAY | 2025-12-31 | VT-004 70 | VT-005 70 | VT-025 50 | VT-026 50',
      'SAME_DAY | 2022-12-31 | SF-009 100 | VT-105 75',
      'RECORDED |  | SF-009 100 | VT-011 80',
      'RECORDED |  | SF-148 – | SF-005 –',
      'RECORDED |  | VT-034 80 | VT-067 –',
      'RECORDED |  | VT-047 40 | VT-008 35',
    ]);
  });

  it('are these figures of the register and no others', async () => {
    expect(measured(await ask())).toEqual([
      'mobile-download-speed VN: 2023-09-30 44.13/36.22',
      'internet-user-share VN: 2023-12-31 78.59/78.08',
      'digital-economy-gdp-share VN: 2024-12-31 13.17/18.3, 2023-12-31 12.87/16.5, 2022-12-31 12.83/14.26, 2021-12-31 12.87/11.91',
      'digital-economy-grdp-share VN-SG: 2023-12-31 14.65/21.5, 2022-12-31 13.51/18.66, 2021-12-31 13.84/15.38',
      'gci-rank VN: 2017-12-31 101/100',
      'phone-and-components-export VN: 2018-12-31 50/49.08',
    ]);
  });

  it('say how far the numbers lie apart, in the unit and as a share of the smallest', async () => {
    const { values } = await ask({ filter: { search: 'kinh te so' } });
    const national = values.find(({ area }) => area.id === 'VN');
    expect(national?.periods[0]).toMatchObject({ end: '2024-12-31', size: 5.13 });
    expect(national?.periods[0]?.share).toBeCloseTo(0.3895, 4);
  });

  it('name document and day of each figure, and the verdict of each promise by each source', async () => {
    const { values } = await ask();
    for (const { values: figures } of values.flatMap(({ periods }) => periods)) {
      for (const { figure } of figures)
        expect(figure).toMatchObject({ document: { id: expect.any(String) } });
    }
    const national = values.find(({ id }) => id.startsWith('digital-economy-gdp-share.VN.gso'));
    const russia = national?.goals.find(({ goal }) => goal.id === 'SF-069');
    expect(new Set(russia?.bySeries.map(({ seriesId }) => seriesId))).toEqual(
      new Set(national?.series.map(({ id }) => id)),
    );
  });

  it('judge each target by itself: the interim one of a promise by its own day', async () => {
    const { promises } = await ask();
    const egdi = promises.find(({ id }) => id === 'egdi-rank@VN@2025-12-31');
    for (const { target, assessment } of egdi?.stated ?? []) expect(assessment.targetN).toBe(target?.n);
  });

  it('are those that were publicly known on a past day', async () => {
    const past = await ask({ asOf: '2023-06-30' });
    expect(past.asOf).toBe('2023-06-30');
    expect(promised(past)).not.toContainEqual(expect.stringContaining('VT-061'));
    expect(measured(past)).not.toContainEqual(expect.stringContaining('digital-economy-gdp-share VN: 2024'));
    const days = past.values.flatMap(({ periods }) =>
      periods.flatMap(({ values }) => values.map(({ figure }) => figure.knownOn)),
    );
    expect(days.every((day) => day <= '2023-06-30')).toBe(true);
    expect(await ask({ asOf: '2016-01-01' })).toMatchObject({ total: 0, promises: [], values: [] });
  });

  it.each([
    ['a document number', { search: '942' }, 'VT-025'],
    ['words without diacritics', { search: 'cap quang' }, 'VT-105'],
    ['a theme', { theme: 'infrastructure' }, 'SF-009'],
  ])('are filtered by %s', async (_what, filter, id) => {
    const found = await ask({ filter });
    expect(promised(found).join()).toContain(id);
    expect(found.promises.length + found.values.length).toBeLessThan(found.total);
  });

  it('are none, not an error, where nothing is found', async () => {
    expect(await ask({ filter: { search: 'xyzzy' } })).toMatchObject({ total: 16, promises: [], values: [] });
  });
});
