import { useId, useState } from 'react';
import { useRead } from '../../api/client.js';
import type { ImportPartsFragment, ImportSeriesPartsFragment } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { importSeriesQuery } from './import.graphql.js';
import styles from './import.module.css';
import type { StepProps } from './import.page.js';
import { useImportWording } from './use-import-wording.js';

type Unmatched = ImportPartsFragment['unmatched'][number];

/** What has no series: each once, with a choice of those that could be meant. Nothing is guessed. */
export function ImportUnmatchedList({ batch, answer, waiting }: StepProps) {
  const { t, w } = useImportWording();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  if (batch.unmatchedCount === 0) return null;
  const rules = batch.unmatched.flatMap(({ text, keys }) => {
    const seriesId = chosen[text];
    return seriesId ? [{ keys, seriesId }] : [];
  });
  return (
    <Section
      title={t.import.unmatched(
        w.number(batch.unmatchedCount),
        w.number(batch.counts?.unmatchedFigures ?? 0),
      )}
    >
      <p className={styles['muted']}>{t.import.unmatchedLead}</p>
      <ul className={styles['unmatched']}>
        {batch.unmatched.map((one) => (
          <li key={one.text}>
            <UnmatchedRow
              one={one}
              chosen={chosen[one.text] ?? ''}
              choose={(id) => setChosen({ ...chosen, [one.text]: id })}
            />
          </li>
        ))}
      </ul>
      <Button
        look="primary"
        disabled={waiting || rules.length === 0}
        onClick={() => void answer({ series: rules })}
      >
        {t.import.apply}
      </Button>
    </Section>
  );
}

interface RowProps {
  readonly one: Unmatched;
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function UnmatchedRow({ one, chosen, choose }: RowProps) {
  const { t, w, words, seriesName } = useImportWording();
  const id = useId();
  const [search, setSearch] = useState('');
  const found = useRead(importSeriesQuery, { search }, { pause: search.trim().length < 2 }).data
    ?.importSeries;
  const offered: readonly ImportSeriesPartsFragment[] =
    search.trim().length < 2 ? one.candidates : (found ?? []);
  return (
    <>
      <div>
        <strong>{one.text}</strong>{' '}
        <span className={styles['muted']}>
          {t.import.count(w.number(one.count))}, {t.import.line(one.line)}.{' '}
          {words.unmatched[one.reason as keyof typeof words.unmatched]}
        </span>
      </div>
      <div className={styles['line']}>
        <label htmlFor={`${id}-find`}>{t.import.findSeries}</label>
        <input
          id={`${id}-find`}
          type="search"
          value={search}
          placeholder={t.import.findHint}
          onChange={({ target }) => setSearch(target.value)}
        />
        <select
          aria-label={`${t.import.chooseSeries}: ${one.text}`}
          value={chosen}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">
            {offered.length === 0 && found ? t.import.noSeries : t.import.chooseSeries}
          </option>
          {offered.map((series) => (
            <option key={series.id} value={series.id}>
              {seriesName(series)} ({series.id})
            </option>
          ))}
          {chosen !== '' && !offered.some((series) => series.id === chosen) ? (
            <option value={chosen}>{chosen}</option>
          ) : null}
        </select>
      </div>
    </>
  );
}
