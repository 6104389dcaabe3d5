import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import styles from './import.module.css';
import type { StepProps } from './import.page.js';
import { useImportWording } from './use-import-wording.js';

/** What the file does not say, one question for each ambiguity. */
export function ImportQuestions({ batch, answer, waiting }: StepProps) {
  const { t, w, words } = useImportWording();
  const [first] = batch.asksNumbers;
  return (
    <>
      {batch.asksTable ? (
        <Section title={t.import.askTable}>
          <ul className={styles['choices']}>
            {batch.tables.map(({ id, name, header }) => (
              <li key={id}>
                <Button disabled={waiting} onClick={() => void answer({ tableId: id })}>
                  {name}
                </Button>
                <span className={styles['muted']}>{header.filter((text) => text !== '').join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {first ? (
        <Section title={t.import.askNumbers(first.asPrinted, first.header, first.line)}>
          <div className={styles['buttons']}>
            {(['VI', 'EN'] as const).map((style) => {
              const value = style === 'VI' ? first.vi : first.en;
              return (
                <Button
                  key={style}
                  disabled={waiting || value === null}
                  onClick={() => void answer({ numbers: style })}
                >
                  <strong>{value === null || value === undefined ? '–' : w.full(value)}</strong>
                  <span className={styles['muted']}>{words.numbers[style]}</span>
                </Button>
              );
            })}
          </div>
          {first.isMixed ? <p className={styles['muted']}>{t.import.mixed}</p> : null}
          {first.history.length > 0 ? (
            <>
              <h3 className={styles['beside']}>{t.import.historyBeside}</h3>
              <ul className={styles['history']}>
                {first.history.map(({ period, value }) => (
                  <li key={period}>
                    <span>{w.period(period)}</span> <strong>{value === null ? '–' : w.full(value)}</strong>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
