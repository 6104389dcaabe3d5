import { useId, useState } from 'react';
import type { ImportPartsFragment } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { saveImportMappingMutation } from './import.graphql.js';
import styles from './import.module.css';
import { useImportWording } from './use-import-wording.js';

interface UnderstoodProps {
  readonly batch: ImportPartsFragment;
  readonly onRemap: (() => void) | null;
}

/** How the file was read: form, layout, numbers, span; its first rows. */
export function ImportUnderstood({ batch, onRemap }: UnderstoodProps) {
  const { t, w, words } = useImportWording();
  const { counts, layout, encoding, delimiter, numbers } = batch;
  const facts: readonly (readonly [string, string | null])[] = [
    [
      t.import.facts.layout,
      layout && layout in words.layout ? words.layout[layout as keyof typeof words.layout] : null,
    ],
    [t.import.facts.encoding, encoding ?? batch.format],
    [t.import.facts.delimiter, delimiter ? (t.import.delimiter[delimiter] ?? null) : null],
    [t.import.facts.numbers, numbers ? words.numbers[numbers] : null],
    [
      t.import.facts.figures,
      counts ? t.import.figures(w.number(counts.observations), w.number(counts.series)) : null,
    ],
    [
      t.import.facts.span,
      counts?.firstPeriod && counts.lastPeriod
        ? `${w.period(counts.firstPeriod)} – ${w.period(counts.lastPeriod)}`
        : null,
    ],
    [t.import.document, batch.document ? (batch.document.number ?? w.title(batch.document)) : null],
    [t.import.facts.mapping, batch.mappingName],
    [t.import.facts.earlier, batch.earlierId ? t.import.earlier(batch.earlierId) : null],
  ];
  return (
    <Section
      title={t.import.understood}
      aside={onRemap ? <Button onClick={onRemap}>{t.import.changeMapping}</Button> : null}
    >
      <dl className={styles['facts']}>
        {facts.map(([name, text]) =>
          text === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {batch.sample.length > 0 ? (
        <details>
          <summary>{t.import.sample}</summary>
          <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t.import.sample}>
            <table className={styles['sample']}>
              <thead>
                <tr>
                  {batch.header.map((text, at) => (
                    <th key={at} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {batch.sample.map((row, at) => (
                  <tr key={at}>
                    {batch.header.map((_, column) => (
                      <td key={column}>{row[column] ?? ''}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ) : null}
      {batch.state === 'STAGED' ? <SaveMapping id={batch.id} /> : null}
    </Section>
  );
}

function SaveMapping({ id }: { readonly id: number }) {
  const { t, failed } = useImportWording();
  const field = useId();
  const { send, waiting } = useWrite(saveImportMappingMutation);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  async function save() {
    const written = await send({ id, name });
    setSaid(written.ok ? t.import.mappingSaved(name.trim()) : failed(written.failure));
  }
  return (
    <form
      className={styles['line']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={field}>{t.import.mappingName}</label>
      <input id={field} value={name} maxLength={80} onChange={({ target }) => setName(target.value)} />
      <Button type="submit" disabled={waiting || name.trim() === ''}>
        {t.import.saveMapping}
      </Button>
      <span role="status">{said}</span>
    </form>
  );
}
