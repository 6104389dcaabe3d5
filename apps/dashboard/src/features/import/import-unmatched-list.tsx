import { useState } from 'react';
import { useRead } from '../../api/client.js';
import type { ImportPartsFragment, ImportSeriesPartsFragment } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { importSeriesQuery } from './import.graphql.js';
import styles from './import.module.css';
import type { StepProps } from './import.page.js';
import { SearchChoice, useSearchWords } from './search-choice.js';
import { useImportWording } from './use-import-wording.js';

type Unmatched = ImportPartsFragment['unmatched'][number];

/** What has no series: each once, with a choice of those that could be meant. Nothing is guessed. */
export function ImportUnmatchedList({ batch, answer, waiting }: StepProps) {
  const { t, w } = useImportWording();
  const [chosen, setChosen] = useState<Readonly<Record<string, ImportSeriesPartsFragment | null>>>({});
  if (batch.unmatchedCount === 0) return null;
  const rules = batch.unmatched.flatMap(({ text, keys }) => {
    const series = chosen[text];
    return series ? [{ keys, seriesId: series.id }] : [];
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
              chosen={chosen[one.text] ?? null}
              choose={(series) => setChosen({ ...chosen, [one.text]: series })}
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
  readonly chosen: ImportSeriesPartsFragment | null;
  readonly choose: (series: ImportSeriesPartsFragment | null) => void;
}

function UnmatchedRow({ one, chosen, choose }: RowProps) {
  const { t, w, words, seriesName } = useImportWording();
  const { text, setText, search, isSearched } = useSearchWords();
  const read = useRead(importSeriesQuery, { search }, { pause: !isSearched });
  const found = isSearched ? read.data?.importSeries : undefined;
  const isNone = found?.length === 0 && !read.waiting;
  return (
    <>
      <div>
        <strong>{one.text}</strong>{' '}
        <span className={styles['muted']}>
          {t.import.count(w.number(one.count))}, {t.import.line(one.line)}.{' '}
          {words.unmatched[one.reason as keyof typeof words.unmatched]}
        </span>
      </div>
      <SearchChoice
        words={{
          ...{ find: t.import.findSeries, hint: t.import.findHint },
          label: `${t.import.chooseSeries}: ${one.text}`,
          choose: isNone ? t.import.noSeries : t.import.chooseSeries,
        }}
        {...{ text, setText, chosen, choose }}
        offered={isSearched ? (found ?? []) : one.candidates}
        nameOf={(series) => `${seriesName(series)} (${series.id})`}
      />
    </>
  );
}
