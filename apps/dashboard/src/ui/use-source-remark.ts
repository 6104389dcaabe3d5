import type { AssessedGoalPartsFragment, SeriesPartsFragment } from '../api/generated/graphql.js';
import { useNames } from './use-names.js';
import { useWording } from './use-wording.js';

type Promise = Pick<AssessedGoalPartsFragment, 'deciding'>;

/** Where promises beside each other are measured by different bodies: whose figures decide each one. */
export function useSourceRemark(
  promises: readonly Promise[],
  series: readonly Pick<SeriesPartsFragment, 'id' | 'producer'>[],
): (promise: Promise) => string | null {
  const { t } = useWording();
  const names = useNames();
  const producerOf = ({ deciding }: Promise) => series.find(({ id }) => id === deciding.seriesId)?.producer;
  const several = new Set(promises.flatMap((one) => producerOf(one)?.id ?? [])).size > 1;
  return (promise) => {
    const producer = producerOf(promise);
    return several && producer ? t.goal.bySource(names.agency(producer, 'short')) : null;
  };
}
