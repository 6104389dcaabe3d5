import type { Status } from '@waymark/domain';
import type { SeriesPartsFragment } from '../../api/generated/graphql.js';

interface Judged {
  readonly seriesId: string | null;
  readonly status: Status;
}
type Line = Pick<SeriesPartsFragment, 'id'> & {
  readonly [Part in 'indicator' | 'area' | 'producer']: { readonly id: string };
};

/** Whether two bodies publish the same indicator of the same area and the verdicts that follow differ. */
export function disagree(judged: readonly Judged[], series: readonly Line[]): boolean {
  const lines = judged.flatMap(({ seriesId, status }) =>
    series.filter(({ id }) => id === seriesId).map((line) => ({ line, status })),
  );
  return lines.some((a) =>
    lines.some(
      (b) =>
        a.status !== b.status &&
        a.line.indicator.id === b.line.indicator.id &&
        a.line.area.id === b.line.area.id &&
        a.line.producer.id !== b.line.producer.id,
    ),
  );
}
