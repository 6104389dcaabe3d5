import type { Goal, MeasuringSeries, ObservationsBySeries } from '@waymark/domain';
import type { SeriesPartsFragment } from '../../api/generated/graphql.js';
import { observations } from '../figure/figure.js';
import type { GoalData } from './goal.page.js';

type Judged = Pick<GoalData, 'series'> & { readonly goal: Pick<GoalData['goal'], 'goal'> };

function measuring({ indicator, area, producer, ...series }: SeriesPartsFragment): MeasuringSeries {
  return {
    id: series.id,
    indicatorId: indicator.id,
    areaId: area.id,
    producerId: producer.id,
    unit: indicator.unit,
    nature: series.nature,
    frequency: series.frequency,
    breaks: series.breaks,
  };
}

/** The promise of the page as the rules judge it. */
export function judgedGoal({ goal: { goal }, series }: Judged): Goal {
  return { ...goal, isProxy: goal.proxyVi !== null, series: series.map(measuring) };
}

/** All versions of the figures of the page. */
export function judgedObservations({ series }: Judged): ObservationsBySeries {
  return new Map(series.map(({ id, versions }) => [id, observations(versions)]));
}
