import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useId, type ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { TakeTable } from '../../ui/take-table.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { bestPeriod, comparedPeriods, divisionOf, type ComparedPeriod } from './area-comparison.js';
import { AreaRankingTable } from './area-ranking-table.js';
import type { IndicatorData, IndicatorSeries } from './indicator.page.js';
import { AREA_VIEWS, type AreaView, type IndicatorSearch } from './indicator.search.js';
import styles from './indicator.module.css';

const AreaMultiplesView = lazy(async () => ({
  default: (await import('./area-multiples-view.js')).AreaMultiplesView,
}));
const AreaMapView = lazy(async () => ({ default: (await import('./area-map-view.js')).AreaMapView }));

interface AreasComparedProps {
  readonly page: IndicatorData;
  readonly series: readonly IndicatorSeries[];
}

/** The areas of a period side by side: in order, as small charts on one scale, or as a map of tiles. */
export function AreasCompared({ page, series }: AreasComparedProps): ReactNode {
  const { t, w } = usePageWording();
  const names = useNames();
  const search: IndicatorSearch = useSearch({ from: '/indicators/$id' });
  const navigate = useNavigate({ from: '/indicators/$id' });
  const periods = comparedPeriods(series);
  const best = bestPeriod(periods);
  const shown = periods.find(({ period }) => period === search.period) ?? best;
  if (!shown) return null;
  const view = search.areas ?? 'ranking';
  const change = (next: { readonly [Key in keyof IndicatorSearch]?: IndicatorSearch[Key] | undefined }) =>
    void navigate({
      search: (old) => ({ ...old, ...next }) as IndicatorSearch,
      replace: true,
      resetScroll: false,
    });
  const said = (period: string) => w.period(period, 'SHORT', page.indicator.nature);
  const division = divisionOf(shown, series, names.areas);
  const all = view === 'multiples' ? periods.map(({ period }) => period) : [shown.period];
  const inFile = [
    ...division.areas.filter((area) => view === 'map' || area.series.length > 0),
    ...division.others.map((row) => ({ area: row.series.area, series: [row.series], row })),
  ];
  return (
    <Section
      title={t.indicator.areas}
      aside={
        <div className={`${styles['choices']} screen-only`}>
          <div role="group" aria-label={t.areas.view} className={styles['views']}>
            {AREA_VIEWS.map((one) => (
              <Button
                key={one}
                aria-pressed={one === view}
                onClick={() => change({ areas: one === 'ranking' ? undefined : one })}
              >
                {t.areas[one]}
              </Button>
            ))}
          </div>
          <PeriodChoice
            periods={periods}
            shown={shown}
            said={said}
            choose={(period) => change({ period: period === best?.period ? undefined : period })}
          />
          <TakeTable
            disabled={!names.known}
            table={async () => {
              const facts = { page, areas: inFile, period: shown.period, periods: all, nameOf: names.area };
              const { areaTable } = await import('./area.table.js');
              return areaTable({ ...facts, bodyOf: (one) => names.agency(one.producer) }, w);
            }}
          />
        </div>
      }
    >
      {!names.known ? (
        <Skeleton rows={10} />
      ) : view === 'ranking' ? (
        <AreaRankingTable page={page} division={division} shown={shown} />
      ) : (
        <Suspense fallback={<Skeleton rows={10} height={3} />}>
          <ViewOf view={view} page={page} shown={shown} division={division} said={said} />
        </Suspense>
      )}
    </Section>
  );
}

interface ViewOfProps {
  readonly view: Exclude<AreaView, 'ranking'>;
  readonly page: IndicatorData;
  readonly shown: ComparedPeriod;
  readonly division: ReturnType<typeof divisionOf>;
  readonly said: (period: string) => string;
}

function ViewOf({ view, ...facts }: ViewOfProps) {
  const { t, w } = usePageWording();
  const names = useNames();
  const { page, shown, division, said } = facts;
  const { asOf } = page;
  const count = division.areas.length;
  const ended = division.until !== null && division.until < asOf ? division.until : null;
  const bodies = new Map<string, number>();
  for (const { row } of division.areas) {
    if (row)
      bodies.set(names.agency(row.series.producer), (bodies.get(names.agency(row.series.producer)) ?? 0) + 1);
  }
  const source = [...bodies]
    .map(([body, areas]) => (bodies.size > 1 ? t.indicator.periodOption(body, areas) : body))
    .join('; ');
  const units = ended
    ? t.areas.unitsUntil(count, w.date(ended))
    : division.since
      ? t.areas.unitsSince(count, w.date(division.since))
      : t.areas.units(count);
  return (
    <>
      <h3>
        {t.indicator.areasPeriod(said(shown.period))} · {units}
      </h3>
      <p className={styles['muted']}>
        {t.areas.measured(division.areas.filter(({ row }) => row).length, count)}
        {division.isOfPeriod ? '' : ` ${t.areas.published(said(shown.period))}`}
        {source ? ` ${w.chart.source(source)}.` : ''}
      </p>
      {view === 'map' ? <AreaMapView {...facts} /> : <AreaMultiplesView {...facts} />}
      {division.others.length > 0 ? (
        <p className={styles['muted']}>
          {t.areas.others}{' '}
          {division.others
            .map(
              ({ series, figure }) =>
                `${names.area(series.area)} ${w.qualified(figure, page.indicator.unit, page.indicator.decimals)}`,
            )
            .join('; ')}
          .
        </p>
      ) : null}
    </>
  );
}

interface PeriodChoiceProps {
  readonly periods: readonly ComparedPeriod[];
  readonly shown: ComparedPeriod;
  readonly said: (period: string) => string;
  readonly choose: (period: string) => void;
}

function PeriodChoice({ periods, shown, said, choose }: PeriodChoiceProps) {
  const { t } = usePageWording();
  const id = useId();
  return (
    <div className={styles['period']}>
      <label htmlFor={id}>{t.indicator.periodChoice}</label>{' '}
      <select id={id} value={shown.period} onChange={({ target }) => choose(target.value)}>
        {periods.map(({ period, areas }) => (
          <option key={period} value={period}>
            {t.indicator.periodOption(said(period), areas)}
          </option>
        ))}
      </select>
    </div>
  );
}
