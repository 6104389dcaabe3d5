import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '../account/person.entity.js';
import { Goal } from '../goal/goal.entity.js';
import { Series } from '../series/series.entity.js';

/** Something said beside a goal or a figure. Written once; its writer may withdraw it. */
@Entity('comment')
@Check(
  'ck_comment_subject',
  'num_nonnulls("goal_id", "series_id") = 1 AND num_nonnulls("series_id", "period") <> 1',
)
@Index('ix_comment_figure', ['seriesId', 'period'])
export class CommentRow {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_comment',
  })
  id: number;

  @Index('ix_comment_goal')
  @Column('text', { nullable: true })
  @ForeignKey(() => Goal, { name: 'fk_comment_goal' })
  goalId: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Series, (series: Series) => series.id, { name: 'fk_comment_series' })
  seriesId: string | null;

  @Column('text', { nullable: true })
  period: string | null;

  @Column('text')
  body: string;

  @Column('text')
  @ForeignKey(() => Person, { name: 'fk_comment_person' })
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
