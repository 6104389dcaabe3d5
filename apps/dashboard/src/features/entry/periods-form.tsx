import { useMemo } from 'react';
import { useRead } from '../../api/client.js';
import type { SheetPartsFragment } from '../../api/generated/graphql.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { factsOf, type EntryFacts } from './entry-facts.js';
import { sheetsOfFormQuery } from './entry.graphql.js';
import { useEntryWording } from './entry-words.js';
import { figureAt, periodColumns } from './period-columns.js';
import { PeriodsGrid } from './periods-grid.js';
import type { KeptEntries } from './saving/kept-drafts.js';

interface PeriodsFormProps {
  readonly sheet: SheetPartsFragment;
  readonly today: string;
  readonly name: string;
  readonly kept: KeptEntries;
  readonly nameOf: (facts: EntryFacts) => string;
}

/** Many periods of a form side by side: a column each, typed over and pasted into like a spreadsheet. */
export function PeriodsForm(props: PeriodsFormProps) {
  const { sheet } = props;
  const { t } = useEntryWording();
  const { round, agency } = sheet;
  const read = useRead(sheetsOfFormQuery, { formId: round.formId, agencyId: agency.id }, { fresh: true });
  const sheets = read.data?.sheetsOfForm;
  const columns = useMemo(() => {
    const past = sheet.rows.map((row) => factsOf(row, { id: '', period: '' }, ''));
    const hasFigure = (period: string) => past.some((one) => figureAt(one, period) !== null);
    return periodColumns(round.form.frequency, sheets ?? [], hasFigure);
  }, [sheet, sheets, round.form.frequency]);
  if (read.failure) return <Failure failure={read.failure} retry={read.retry} />;
  if (!sheets) return <Skeleton rows={14} height={2.1} />;
  if (columns.length === 0) return <Notice title={t.entry.views.periods} text={t.entry.periodsNone} />;
  return <PeriodsGrid {...props} columns={columns} />;
}
