import { useId, useState } from 'react';
import { useRead } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { importMappingsQuery } from './import.graphql.js';
import styles from './import.module.css';
import type { StepProps } from './import.page.js';
import { useImportWording } from './use-import-wording.js';

/** A column may say more than its use (period, status, numbers); that stays while its use does. */
interface PlainColumn {
  readonly column: number | string;
  readonly as: string;
}

/** A mapping as this form knows it; the API checks it. */
interface PlainMapping {
  readonly columns?: readonly PlainColumn[];
  readonly periodsAcross?: boolean;
  /** The unit above the table, the choices of series and the way of numbers stay, whatever the columns are. */
  readonly constants?: unknown;
  readonly series?: unknown;
  readonly numbers?: unknown;
}

/** Says of each column what it is; begins with what was understood. */
export function ImportMappingForm({ batch, answer, waiting }: StepProps) {
  const { t } = useImportWording();
  const id = useId();
  const base = (batch.mapping ?? {}) as PlainMapping;
  const [uses, setUses] = useState<Readonly<Record<number, string>>>(() => usesOf(base, batch.header));
  const [across, setAcross] = useState(base.periodsAcross ?? false);
  const saved = useRead(importMappingsQuery, {}).data?.importMappings ?? [];
  function read() {
    const columns = Object.entries(uses)
      .filter(([, as]) => as !== '')
      .map(([column, as]) => {
        const before = (base.columns ?? []).find((one) => numberOf(one, batch.header) === Number(column));
        return before?.as === as ? { ...before, column: Number(column) } : { column: Number(column), as };
      });
    const { constants, series, numbers } = base;
    const mapping = { version: 1, columns, constants, series, numbers };
    void answer({ mapping: { ...mapping, ...(across && { periodsAcross: true }) } });
  }
  return (
    <Section title={t.import.askMapping}>
      {saved.length > 0 ? (
        <div className={styles['buttons']}>
          <span>{t.import.useSaved}:</span>
          {saved.map((one) => (
            <Button key={one.id} disabled={waiting} onClick={() => void answer({ mappingId: one.id })}>
              {one.name}
            </Button>
          ))}
        </div>
      ) : null}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t.import.column}</th>
            <th scope="col">{t.import.firstCells}</th>
            <th scope="col">{t.import.as}</th>
          </tr>
        </thead>
        <tbody>
          {batch.header.map((header, at) => (
            <tr key={at}>
              <th scope="row" id={`${id}-${at}`}>
                {header || `${t.import.column} ${at + 1}`}
              </th>
              <td data-label={t.import.firstCells} className={styles['muted']}>
                {batch.sample
                  .slice(0, 3)
                  .map((row) => row[at] ?? '')
                  .filter((text) => text !== '')
                  .join(' · ')}
              </td>
              <td data-label={t.import.as}>
                <select
                  aria-labelledby={`${id}-${at}`}
                  value={uses[at + 1] ?? ''}
                  onChange={({ target }) => setUses({ ...uses, [at + 1]: target.value })}
                >
                  <option value="">{t.import.leftOut}</option>
                  {Object.entries(t.import.uses).map(([use, text]) => (
                    <option key={use} value={use}>
                      {text}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles['check']}>
        <input type="checkbox" checked={across} onChange={({ target }) => setAcross(target.checked)} />
        {t.import.periodsAcross}
      </label>
      <Button look="primary" disabled={waiting} onClick={read}>
        {t.import.readSo}
      </Button>
    </Section>
  );
}

function usesOf({ columns = [] }: PlainMapping, header: readonly string[]): Record<number, string> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const number = numberOf(column, header);
      return number > 0 ? [[number, column.as] as const] : [];
    }),
  );
}

function numberOf({ column }: PlainColumn, header: readonly string[]): number {
  return typeof column === 'number' ? column : header.indexOf(column) + 1;
}
