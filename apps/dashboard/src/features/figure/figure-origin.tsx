import { takesBack } from '@waymark/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentPartsFragment, SeriesPartsFragment } from '../../api/generated/graphql.js';
import { NoteText } from '../../ui/note-text.js';
import { sourcePlace } from '../../ui/source-place.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FigureVersions } from './figure-versions.js';
import styles from './figure.module.css';
import { observations } from './figure.js';

interface OriginProps {
  readonly series: SeriesPartsFragment;
  readonly period: string;
  readonly documents: readonly DocumentPartsFragment[];
}

/** A number with its source and all its versions; of one that was taken back, that it was, and what was there before. */
export function FigureOrigin({ series, period, documents }: OriginProps) {
  const { t, w, own } = usePageWording();
  const names = useNames();
  const { unit, decimals } = series.indicator;
  const versions = observations(series.versions).filter((one) => one.period === period);
  const current = versions.at(-1);
  if (!current) return <p>{t.figure.missing}</p>;
  const isTakenBack = takesBack(current);
  const document = documents.find(({ id }) => id === current.documentId);
  const known = w.date(current.knownOn, current.knownPrecision);
  const place = current.sourceRef ? sourcePlace(current.sourceRef) : null;
  // By a form, whoever approves it also records it.
  const workers = current.enteredByName
    ? [
        [t.takenBack.enteredBy, current.enteredByName] as const,
        [t.takenBack.approvedBy, current.approvedByName] as const,
      ]
    : [[t.takenBack.recordedBy, current.recordedByName] as const];
  const rank = current.rankOf === null ? null : t.figure.rankOf(w.number(current.rankOf, 0));
  return (
    <>
      <p className={isTakenBack ? styles['gone'] : styles['big']}>
        {isTakenBack ? t.takenBack.title : w.qualified(current, unit, decimals)} {rank}
      </p>
      <p className={styles['of']}>
        {w.name(series.indicator)} · {w.period(period, 'LONG', series.nature)}
        {series.area.id === 'VN' ? null : ` · ${names.area(series.area)}`}
      </p>
      {isTakenBack ? <p className={styles['why']}>{t.takenBack.text(known)}</p> : null}
      <dl className={styles['facts']}>
        {current.asPrinted ? <Fact name={t.figure.asPrinted}>“{current.asPrinted}”</Fact> : null}
        {isTakenBack ? null : (
          <>
            <Fact name={t.figure.understood}>
              {w.qualified(current, unit, 6)} {rank}
            </Fact>
            <Fact name={t.figure.status}>{w.valueStatus(current.status)}</Fact>
            <Fact name={t.figure.knownOn}>
              {known}
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
          </>
        )}
        {place ? <Fact name={t.figure.place}>{place}</Fact> : null}
        <Fact name={t.figure.recordedOn}>{w.date(current.recordedOn)}</Fact>
        {workers.map(([name, person]) =>
          person ? (
            <Fact key={name} name={name}>
              {person}
            </Fact>
          ) : null,
        )}
        <Fact name={t.figure.producer}>{names.agency(series.producer)}</Fact>
        <Fact name={t.figure.definition}>{own(series, 'definition')}</Fact>
        {own(current, 'note') ? (
          <Fact name={t.figure.note}>
            <NoteText text={own(current, 'note')} />
          </Fact>
        ) : null}
      </dl>
      <FigureVersions versions={versions} unit={unit} decimals={decimals ?? null} />
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
