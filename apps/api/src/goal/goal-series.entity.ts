import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Series } from '../series/series.entity.js';
import { Goal } from './goal.entity.js';

/** A series that measures a goal; the best stands at position 1. */
@Entity('goal_series')
@Unique('uq_goal_series_series', ['goalId', 'seriesId'])
export class GoalSeries {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_goal_series' })
  @ForeignKey(() => Goal, { name: 'fk_goal_series_goal' })
  goalId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'pk_goal_series' })
  position: number;

  @Index('ix_goal_series_series')
  @Column('text')
  @ForeignKey(() => Series, (series: Series) => series.id, { name: 'fk_goal_series_series' })
  seriesId: string;
}
