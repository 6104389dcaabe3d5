import type { AssessedGoalPartsFragment, IndicatorPartsFragment } from '../../api/generated/graphql.js';
import type { GoalData } from './goal.page.js';

/** Unit and digits of an assessment's numbers: those of the series that it rests on, else of the goal's own indicator. */
export function measureOf(
  page: Pick<GoalData, 'series'>,
  { goal, deciding }: Pick<AssessedGoalPartsFragment, 'goal' | 'deciding'>,
): IndicatorPartsFragment {
  return page.series.find(({ id }) => id === deciding.seriesId)?.indicator ?? goal.indicator;
}
