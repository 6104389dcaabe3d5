import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useId, useRef, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { DocumentPartsFragment, SeriesPartsFragment } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { NoteText } from '../../ui/note-text.js';
import { Skeleton } from '../../ui/skeleton.js';
import { sourcePlace } from '../../ui/source-place.js';
import { Failure } from '../../ui/state.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useNames } from '../../ui/use-names.js';
import { useWording } from '../../ui/use-wording.js';
import { goalQuery } from '../goal/goal.graphql.js';
import { indicatorQuery } from '../indicator/indicator.graphql.js';
import type { FigureAddress } from './figure-provider.js';
import styles from './figure.module.css';
import { observations, type Figure } from './figure.js';

const Comments = lazy(async () => ({ default: (await import('../opinion/comments.js')).Comments }));

interface FigureSheetProps {
  readonly figure: FigureAddress;
  readonly onClose: () => void;
}

/** Where a number comes from: as printed, as understood, kind, source, known on, all versions with their reasons. */
export function FigureSheet({ figure, onClose }: FigureSheetProps) {
  const { t } = useWording();
  const asOf = useAsOf();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const byGoal = useRead(goalQuery, { id: figure.goal ?? '', asOf }, { pause: !figure.goal });
  const byIndicator = useRead(
    indicatorQuery,
    { id: figure.indicator ?? '', asOf },
    { pause: Boolean(figure.goal) },
  );
  const read = figure.goal ? byGoal : byIndicator;
  const page = byGoal.data?.goal ?? byIndicator.data?.indicator;
  const series = page?.series.find((one) => one.id === figure.series);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={styles['head']}>
        <h2 id={id}>{t.figure.title}</h2>
        <Button onClick={() => dialog.current?.close()}>{t.action.close}</Button>
      </div>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : series && page ? (
        <>
          <Origin series={series} period={figure.period} documents={page.documents} />
          <Suspense fallback={null}>
            <Comments
              subject={{ seriesId: series.id, period: figure.period }}
              title={t.registerNav.figureComments}
              level="h3"
            />
          </Suspense>
        </>
      ) : read.waiting ? (
        <Skeleton rows={6} />
      ) : (
        <p>{t.figure.missing}</p>
      )}
    </dialog>
  );
}

interface OriginProps {
  readonly series: SeriesPartsFragment;
  readonly period: string;
  readonly documents: readonly DocumentPartsFragment[];
}

function Origin({ series, period, documents }: OriginProps) {
  const { t, w, own } = useWording();
  const names = useNames();
  const { unit, decimals } = series.indicator;
  const current = observations(series.current).find((one) => one.period === period);
  const versions = observations(series.versions).filter((one) => one.period === period);
  if (!current) return <p>{t.figure.missing}</p>;
  const source = (figure: Figure) => documents.find(({ id }) => id === figure.documentId);
  const known = (figure: Figure) => w.date(figure.knownOn, figure.knownPrecision);
  const document = source(current);
  const place = current.sourceRef ? sourcePlace(current.sourceRef) : null;
  const rank = current.rankOf === null ? null : t.figure.rankOf(w.number(current.rankOf, 0));
  return (
    <>
      <p className={styles['big']}>
        {w.qualified(current, unit, decimals)} {rank}
      </p>
      <p className={styles['of']}>
        {w.name(series.indicator)} · {w.period(period, 'LONG', series.nature)}
        {series.area.id === 'VN' ? null : ` · ${names.area(series.area)}`}
      </p>
      <dl className={styles['facts']}>
        {current.asPrinted ? <Fact name={t.figure.asPrinted}>“{current.asPrinted}”</Fact> : null}
        <Fact name={t.figure.understood}>
          {w.qualified(current, unit, 6)} {rank}
        </Fact>
        <Fact name={t.figure.status}>{w.valueStatus(current.status)}</Fact>
        <Fact name={t.figure.knownOn}>
          {known(current)}
          {current.knownPrecision === 'YEAR' ? ` (${t.figure.precisionYear})` : null}
          {current.knownPrecision === 'MONTH' ? ` (${t.figure.precisionMonth})` : null}
        </Fact>
        <Fact name={t.figure.source}>
          {document ? (
            <Link to="/documents/$id" params={{ id: document.id }}>
              {document.number ? `${document.number}: ` : null}
              {w.title(document)}
            </Link>
          ) : (
            t.figure.unknownSource
          )}
        </Fact>
        {place ? <Fact name={t.figure.place}>{place}</Fact> : null}
        <Fact name={t.figure.recordedOn}>{w.date(current.recordedOn)}</Fact>
        <Fact name={t.figure.producer}>{names.agency(series.producer)}</Fact>
        <Fact name={t.figure.definition}>{own(series, 'definition')}</Fact>
        {own(current, 'note') ? (
          <Fact name={t.figure.note}>
            <NoteText text={own(current, 'note')} />
          </Fact>
        ) : null}
      </dl>
      <h3>{t.figure.all}</h3>
      <table className={styles['versions']}>
        <thead>
          <tr>
            <th scope="col">{t.figure.version}</th>
            <th scope="col">{t.figure.knownOn}</th>
            <th scope="col" className={styles['number']}>
              {t.figure.value}
            </th>
            <th scope="col">{t.figure.note}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr
              key={version.version}
              className={version.version === current.version ? undefined : styles['earlier']}
            >
              <td>{version.version}</td>
              <td>{known(version)}</td>
              <td className={styles['number']}>{w.qualified(version, unit, decimals)}</td>
              <td>
                {version.version === current.version ? t.figure.counts : t.figure.earlier}
                {` · ${w.valueStatus(version.status)}`}
                {own(version, 'note') ? (
                  <div className={styles['note']}>
                    <NoteText text={own(version, 'note')} />
                  </div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
