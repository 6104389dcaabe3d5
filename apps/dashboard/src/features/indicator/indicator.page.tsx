import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { IndicatorQuery } from '../../api/generated/graphql.js';
import { EditLink } from '../../ui/edit-link.js';
import { NoteText } from '../../ui/note-text.js';
import { Page, Section } from '../../ui/page.js';
import { PromiseLine } from '../../ui/promise-line.js';
import { PageSkeleton, Skeleton } from '../../ui/skeleton.js';
import { ReconcileLink } from '../../ui/reconcile-link.js';
import { Failure, Missing } from '../../ui/state.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useNames } from '../../ui/use-names.js';
import { useSourceRemark } from '../../ui/use-source-remark.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureButton } from '../figure/figure-button.js';
import { observations } from '../figure/figure.js';
import { FigureProvider } from '../figure/figure-provider.js';
import { FigureTable } from '../figure/figure-table.js';
import { TakeFigures } from '../figure/take-figures.js';
import { disagree } from '../goal/goal.disagree.js';
import { AreasCompared } from './areas-compared.js';
import { indicatorQuery } from './indicator.graphql.js';
import { SeriesRemark } from './governing.js';
import styles from './indicator.module.css';

const SeriesBeside = lazy(async () => ({
  default: (await import('../chart/series-beside.js')).SeriesBeside,
}));

export type IndicatorData = NonNullable<IndicatorQuery['indicator']>;
export type IndicatorSeries = IndicatorData['series'][number];

/** What is measured: its definition, who promised what of it, and every official line of figures side by side. */
export function IndicatorPage(): ReactNode {
  const { id } = useParams({ from: '/indicators/$id' });
  return <IndicatorOf key={id} id={id} />;
}

function IndicatorOf({ id }: { readonly id: string }) {
  const { t, w } = usePageWording();
  const read = useRead(indicatorQuery, { id, asOf: useAsOf() });
  if (read.failure) {
    return (
      <Page title={t.indicator.kicker}>
        <Failure failure={read.failure} retry={read.retry} />
      </Page>
    );
  }
  if (!read.data) return <PageSkeleton />;
  const page = read.data.indicator;
  if (!page) {
    return (
      <Page title={t.state.missingTitle}>
        <Missing />
      </Page>
    );
  }
  return (
    <Page
      title={w.name(page.indicator)}
      kicker={t.indicator.kicker}
      actions={<EditLink noun="indicator" id={page.indicator.id} text={t.record.edit} />}
    >
      <FigureProvider>
        <div aria-busy={read.waiting}>
          <Definition page={page} />
          <Promises page={page} />
          <SeriesParts page={page} />
        </div>
      </FigureProvider>
    </Page>
  );
}

function Definition({ page }: { readonly page: IndicatorData }) {
  const { indicator, promises, replacedBy, replaces } = page;
  const { t, w, own } = usePageWording();
  const names = useNames();
  const note = own(indicator, 'note');
  return (
    <Section title={t.indicator.definition}>
      <p className={styles['definition']}>{own(indicator, 'definition')}</p>
      <dl className={styles['facts']}>
        <Fact name={t.indicator.unit}>{w.name(indicator.unit)}</Fact>
        <Fact name={t.indicator.kind}>{w.indicatorKind(indicator.kind)}</Fact>
        {indicator.nature === 'NONE' ? null : (
          <Fact name={t.indicator.nature}>{w.nature(indicator.nature)}</Fact>
        )}
        {indicator.direction ? (
          <Fact name={t.indicator.direction}>{w.direction(indicator.direction)}</Fact>
        ) : null}
        <Fact name={t.indicator.frequency}>{w.frequency(indicator.frequency)}</Fact>
        {indicator.custodian ? (
          <Fact name={t.indicator.custodian}>{names.agency(indicator.custodian)}</Fact>
        ) : null}
        {indicator.lifecycle === 'IN_FORCE' ? null : (
          <Fact name={t.indicator.lifecycle}>{w.goalLifecycle(indicator.lifecycle)}</Fact>
        )}
        {replacedBy ? (
          <Fact name={t.indicator.replacedBy}>
            <IndicatorLink of={replacedBy} />
          </Fact>
        ) : null}
        {replaces.length > 0 ? (
          <Fact name={t.indicator.replaces}>
            {replaces.map((one) => (
              <div key={one.id}>
                <IndicatorLink of={one} />
              </div>
            ))}
          </Fact>
        ) : null}
        {note ? (
          <Fact name={t.indicator.note}>
            <NoteText text={note} goals={promises.map(({ goal }) => goal)} />
          </Fact>
        ) : null}
      </dl>
    </Section>
  );
}

function IndicatorLink({ of }: { readonly of: NonNullable<IndicatorData['replacedBy']> }) {
  const { w } = usePageWording();
  return (
    <Link to="/indicators/$id" params={{ id: of.id }}>
      {w.name(of)}
    </Link>
  );
}

function Promises({ page }: { readonly page: IndicatorData }) {
  const { t } = usePageWording();
  const source = useSourceRemark(page.promises, page.series);
  if (page.promises.length === 0) return null;
  return (
    <Section title={t.indicator.promises}>
      <ol className={styles['promises']}>
        {page.promises.map((promise) => (
          <li key={promise.goal.id}>
            <PromiseLine
              promise={promise}
              remark={[source(promise)]}
              measure={
                page.series.find(({ id }) => id === promise.deciding.seriesId)?.indicator ??
                promise.goal.indicator
              }
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Areas with one line each are compared; several lines of one area stand side by side. */
function SeriesParts({ page }: { readonly page: IndicatorData }) {
  const { t, w, own } = usePageWording();
  const names = useNames();
  const withFigures = page.series.filter(({ current }) => current.periods.length > 0);
  const provinces = withFigures.filter(
    ({ area, breakdown }) => area.level === 'PROVINCE' && breakdown === null,
  );
  const compared = provinces.length > 2 ? provinces : [];
  const beside = withFigures.filter((series) => !compared.includes(series));
  const ofCountry = beside.filter(({ area }) => area.id === 'VN');
  const drawn = ofCountry.length > 0 ? ofCountry : beside;
  const isDisputed = page.promises.some(({ bySeries }) => disagree(bySeries, ofCountry));
  return (
    <>
      {isDisputed ? (
        <Section title={t.reconcile.title}>
          <p>{t.goal.disagreeText}</p>
          <ReconcileLink indicator={page.indicator} />
          <ul className={styles['sources']}>
            {ofCountry.map((series) => {
              const figure = observations(series.current).at(-1);
              return figure ? (
                <li key={series.id}>
                  <strong>{names.agency(series.producer)}</strong>:{' '}
                  <FigureButton series={series.id} period={figure.period} indicator={page.indicator.id}>
                    {w.qualified(figure, series.indicator.unit, series.indicator.decimals)}
                  </FigureButton>{' '}
                  ({w.period(figure.period, 'SHORT', series.nature)}) · {own(series, 'definition')}
                </li>
              ) : null;
            })}
          </ul>
        </Section>
      ) : null}
      {beside.length > 0 || compared.length === 0 ? (
        <Section
          title={t.indicator.series}
          aside={
            withFigures.length > 0 ? (
              <TakeFigures
                id={page.indicator.id}
                title={w.name(page.indicator)}
                asOf={page.asOf}
                series={beside}
                documents={page.documents}
              />
            ) : null
          }
        >
          {withFigures.length === 0 ? <p className={styles['muted']}>{t.indicator.seriesNone}</p> : null}
          {drawn.length > 0 && page.indicator.unit.kind !== 'YES_NO' ? (
            <Suspense fallback={<Skeleton rows={8} height={3} />}>
              <SeriesBeside
                series={drawn}
                promises={page.promises.filter(({ goal }) => goal.area.id === 'VN')}
                asOf={page.asOf}
              />
            </Suspense>
          ) : null}
          {beside.map((series) => (
            <div key={series.id} className={styles['series']}>
              <h3>
                {names.agency(series.producer)}
                {series.area.id === 'VN' ? null : ` · ${names.area(series.area)}`}
              </h3>
              <p className={styles['muted']}>{own(series, 'definition')}</p>
              <SeriesRemark
                indicatorId={page.indicator.id}
                series={series}
                isOneOfSeveral={beside.some(({ id, area }) => id !== series.id && area.id === series.area.id)}
              />
              <FigureTable series={series} documents={page.documents} indicator={page.indicator.id} />
            </div>
          ))}
        </Section>
      ) : null}
      {compared.length > 0 ? <AreasCompared page={page} series={compared} /> : null}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
