import { Inject, Injectable } from '@nestjs/common';
import { assessmentHistory, earlyWarning } from '@waymark/domain';
import type { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { SeriesService } from '../series/series.service.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import type { GoalPage } from './goal-page.type.js';

@Injectable()
export class GoalService {
  constructor(
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(SeriesService) private readonly series: SeriesService,
  ) {}

  /** The page of a goal, null where no goal of that id was stated by that day. */
  async findPage(id: string, asOf?: string | null): Promise<GoalPage | null> {
    const snapshot = await this.snapshots.at(asOf);
    const assessed = snapshot.goalsById.get(id);
    if (!assessed) return null;
    const { goal } = assessed;
    const versions = await this.series.versions(goal.seriesIds, snapshot.asOf);
    const series = this.series.list(goal.seriesIds, versions, snapshot);
    const history = assessmentHistory(goal, versions, { until: snapshot.asOf, methods: snapshot.methods });
    return {
      asOf: snapshot.asOf,
      goal: assessed,
      promises: promisesOn(snapshot, goal.indicator.id, goal.area.id),
      series,
      history,
      earlyWarning: earlyWarning(goal, history, snapshot.asOf),
      related: relatedGoals(snapshot, assessed),
      otherAreas: await this.series.otherAreas(assessed.deciding.seriesId, snapshot),
      documents: this.series.documentsOf(series, snapshot),
    };
  }
}

/** All promises on one indicator, in one area or in all, in order of time. */
export function promisesOn(snapshot: Snapshot, indicatorId: string, areaId?: string): AssessedGoal[] {
  return snapshot.goals.filter(
    ({ goal }) => goal.indicator.id === indicatorId && (areaId === undefined || goal.area.id === areaId),
  );
}

function relatedGoals(snapshot: Snapshot, { goal }: AssessedGoal): AssessedGoal[] {
  return snapshot.goals.filter(
    ({ goal: other }) =>
      other.id !== goal.id && (other.id === goal.relatedGoalId || other.relatedGoalId === goal.id),
  );
}
