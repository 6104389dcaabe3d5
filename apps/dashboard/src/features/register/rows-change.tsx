import { nameIn } from '../../ui/choice-box.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useChoices } from './choice-fields.js';
import { changedRows } from './record.rows.js';

interface RowsChangeProps {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** What a write changed among the rows of a form, unit by unit. */
export function RowsChange({ old, now }: RowsChangeProps) {
  const { t } = usePageWording();
  const units = useChoices('AGENCY');
  const series = useChoices('SERIES');
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(series, id)).join('; ');
  return changedRows(old, now).map(({ unit, added, removed, isMoved }) => (
    <li key={unit}>
      <strong>
        {t.record.field.rows}, {nameIn(units, unit)}:
      </strong>{' '}
      {[
        added.length > 0 ? `${t.record.rows.added}: ${names(added)}` : '',
        removed.length > 0 ? `${t.record.rows.removed}: ${names(removed)}` : '',
        isMoved ? t.record.rows.moved : '',
      ]
        .filter((part) => part !== '')
        .join('. ')}
    </li>
  ));
}
