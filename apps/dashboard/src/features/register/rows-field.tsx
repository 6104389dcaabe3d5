import type { LoadReason } from '@waymark/domain';
import { useId, useState } from 'react';
import { ChoiceBox, nameIn } from '../../ui/choice-box.js';
import { Section } from '../../ui/page.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useChoices } from './choice-fields.js';
import { readRow, unitsOf, writeRows, type Row } from './record.rows.js';
import styles from './register.module.css';
import { UnitRows } from './unit-rows.js';
import rowStyles from './unit-rows.module.css';

interface RowsFieldProps {
  readonly values: readonly string[];
  /** Why a row is not taken. */
  readonly problemOf: (row: string) => LoadReason | null;
  readonly onChange: (rows: readonly string[]) => void;
}

/** Who owes a form, and which figures: a list for each unit. */
export function RowsField({ values, problemOf, onChange }: RowsFieldProps) {
  const { t } = usePageWording();
  const units = useChoices('AGENCY');
  const series = useChoices('SERIES');
  const id = useId();
  // A unit that was chosen has no row yet.
  const [begun, setBegun] = useState<readonly string[]>([]);
  const rows = values.map(readRow);
  const shown = [...new Set([...unitsOf(values), ...begun])];
  const change = (next: readonly Row[]) => onChange(writeRows(next));
  return (
    <Section title={t.record.rows.title}>
      <p className={styles['help']}>{t.record.rows.lead}</p>
      {shown.length === 0 ? <p>{t.record.rows.none}</p> : null}
      {shown.map((unit) => (
        <UnitRows
          key={unit}
          unit={{ id: unit, text: nameIn(units, unit) }}
          series={series}
          rows={rows}
          problemOf={problemOf}
          onChange={change}
        />
      ))}
      <div className={rowStyles['add']}>
        <label htmlFor={id}>{t.record.rows.addUnit}</label>
        <ChoiceBox
          id={id}
          choices={units.filter((one) => !shown.includes(one.id))}
          value={null}
          onChange={(unit) => {
            if (unit !== null) setBegun([...begun, unit]);
          }}
          placeholder={t.record.pick}
          nothing={t.record.noChoice}
        />
      </div>
    </Section>
  );
}
