import type { DatePrecision, Qualifier, ValueStatus } from '@waymark/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Series } from './series.entity.js';

/**
 * What counts of a series once all its versions are known: parallel arrays, oldest period first. Kept by a
 * trigger in the transaction that writes the observations; right for every day from `lastKnownOn` on.
 */
@Entity('series_current')
export class SeriesCurrent {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_series_current' })
  @ForeignKey(() => Series, { name: 'fk_series_current_series' })
  seriesKey: number;

  /** The latest day on which any version of the series became public. */
  @Column('date')
  lastKnownOn: string;

  @Column('text', { array: true })
  periods: string[];

  @Column('date', { array: true })
  ends: string[];

  @Column('smallint', { array: true })
  versions: number[];

  @Column('double precision', { array: true })
  values: (number | null)[];

  @Column('double precision', { array: true })
  lows: (number | null)[];

  @Column('double precision', { array: true })
  highs: (number | null)[];

  @Column('text', { array: true })
  qualifiers: (Qualifier | null)[];

  @Column('text', { array: true })
  statuses: ValueStatus[];

  @Column('integer', { array: true })
  rankOfs: (number | null)[];

  @Column('date', { array: true })
  knownOns: string[];

  @Column('text', { array: true })
  knownPrecisions: DatePrecision[];
}
