import { hasMoreDecimals, ROW_VERDICTS, takesBack, type RowVerdict } from '@waymark/domain';
import { useState } from 'react';
import { useRead } from '../../api/client.js';
import type { ImportPartsFragment, ImportRowsQuery } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { importRowsQuery } from './import.graphql.js';
import styles from './import.module.css';
import { useImportWording } from './use-import-wording.js';

type Row = ImportRowsQuery['importRows']['items'][number];

const PAGE = 100;

/** Every row beside what is stored: new, changed from what to what, the same, or not taken and why. */
export function ImportRows({ batch }: { readonly batch: ImportPartsFragment }) {
  const { t, w, words } = useImportWording();
  const [verdict, setVerdict] = useState<RowVerdict | null>(null);
  const [offset, setOffset] = useState(0);
  const verdicts = verdict === null ? [] : [verdict];
  const variables = { id: batch.id, verdicts, offset, limit: PAGE, revision: batch.revision };
  const read = useRead(importRowsQuery, variables);
  const { counts } = batch;
  const countOf = {
    NEW: counts?.newRows,
    CHANGED: counts?.changed,
    SAME: counts?.same,
    REJECTED: counts?.rejected,
  };
  const show = (wanted: RowVerdict | null) => {
    setVerdict(wanted);
    setOffset(0);
  };
  const list = read.data?.importRows;
  return (
    <Section title={t.import.rows}>
      <div className={styles['buttons']} role="group" aria-label={t.import.verdict}>
        <Button aria-pressed={verdict === null} onClick={() => show(null)}>
          {t.import.all}
        </Button>
        {ROW_VERDICTS.map((one) => (
          <Button key={one} aria-pressed={verdict === one} onClick={() => show(one)}>
            {words.verdict[one]} {w.number(countOf[one] ?? 0)}
          </Button>
        ))}
      </div>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !list ? (
        <Skeleton rows={8} />
      ) : list.total === 0 ? (
        <p className={styles['muted']}>{t.import.noRows}</p>
      ) : (
        <>
          <Rows rows={list.items} />
          <div className={styles['buttons']}>
            <span className={styles['muted']} role="status">
              {t.import.shown(
                w.number(offset + 1),
                w.number(offset + list.items.length),
                w.number(list.total),
              )}
            </span>
            <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - PAGE))}>
              {t.import.earlierRows}
            </Button>
            <Button disabled={offset + PAGE >= list.total} onClick={() => setOffset(offset + PAGE)}>
              {t.import.laterRows}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const { t, w, words, seriesName } = useImportWording();
  const written = (value: number | null, low: number | null, high: number | null) =>
    takesBack({ value, low, high })
      ? t.takenBack.value
      : value !== null
        ? w.full(value)
        : [low, high].map((one) => (one !== null ? w.full(one) : '')).join('–');
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t.import.place}</th>
          <th scope="col">{t.import.series}</th>
          <th scope="col">{t.import.period}</th>
          <th scope="col" className={styles['number']}>
            {t.import.value}
          </th>
          <th scope="col">{t.import.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.line}-${row.column}`} data-verdict={row.verdict}>
            <th scope="row">
              {w.number(row.line)}, {w.number(row.column)}
            </th>
            <td data-label={t.import.series} data-empty={row.series === null}>
              {row.series ? seriesName(row.series) : ''}
            </td>
            <td data-label={t.import.period} data-empty={row.period === null}>
              {row.period ? w.period(row.period) : ''}
            </td>
            <td data-label={t.import.value} className={styles['number']}>
              {row.verdict === 'CHANGED'
                ? t.import.from(
                    written(row.oldValue, row.oldLow, row.oldHigh),
                    written(row.value, row.low, row.high),
                  )
                : row.verdict === 'REJECTED'
                  ? (row.printed ?? '')
                  : written(row.value, row.low, row.high)}
            </td>
            <td data-label={t.import.verdict}>
              <div>
                <span className={styles['verdict']}>{words.verdict[row.verdict]}</span>
                {row.status && row.verdict !== 'REJECTED' ? (
                  <span className={styles['muted']}> {w.labels.valueStatus[row.status]}</span>
                ) : null}
                {row.verdict !== 'REJECTED' && row.series && row.value !== null ? (
                  <Decimals value={row.value} decimals={row.series.decimals ?? null} />
                ) : null}
                {row.code ? (
                  <span> {words.rejection[row.code as keyof typeof words.rejection] ?? ''}</span>
                ) : null}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Says of a value with more digits than tables show that it keeps them. */
function Decimals({ value, decimals }: { readonly value: number; readonly decimals: number | null }) {
  const { t } = useImportWording();
  if (decimals === null || !hasMoreDecimals(value, decimals)) return null;
  return <span className={styles['muted']}> {t.import.moreDecimals(decimals)}</span>;
}
