import { useState } from 'react';
import { Button } from './button.js';
import type { TakenTable, TableFormat } from './table-file.js';
import { useWording } from './use-wording.js';

interface TakeTableProps {
  /** Made when it is asked for. */
  readonly table: () => Promise<TakenTable>;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

/** The two ways to take what is shown away; what writes files is loaded on the first click. */
export function TakeTable({ table, disabled = false, className }: TakeTableProps) {
  const { t, locale } = useWording();
  const [hasFailed, setFailed] = useState(false);
  async function take(format: TableFormat) {
    setFailed(false);
    try {
      const [{ saveTable }, made] = await Promise.all([import('./table-file.js'), table()]);
      await saveTable(made, format, locale);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <Button className={className} disabled={disabled} onClick={() => void take('CSV')}>
        {t.action.downloadTable}
      </Button>
      <Button className={className} disabled={disabled} onClick={() => void take('XLSX')}>
        {t.action.downloadWorkbook}
      </Button>
      {hasFailed ? <span role="alert">{t.action.downloadFailed}</span> : null}
    </>
  );
}
