import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { Series } from '../series/series.entity.js';
import { Form } from './form.entity.js';

/** A figure that a unit owes on a form. */
@Entity('form_row')
@Unique('uq_form_row_series', ['formId', 'agencyId', 'seriesId'])
@Check('ck_form_row_n', '"n" > 0')
@Check('ck_form_row_parent', '"parent_n" <> "n"')
@ForeignKey(() => FormRow, ['formId', 'agencyId', 'parentN'], ['formId', 'agencyId', 'n'], {
  name: 'fk_form_row_parent',
})
export class FormRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_form_row' })
  @ForeignKey(() => Form, { name: 'fk_form_row_form' })
  formId: string;

  /** Who owes it. */
  @Index('ix_form_row_agency')
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_form_row' })
  @ForeignKey(() => Agency, { name: 'fk_form_row_agency' })
  agencyId: string;

  /** Place on the sheet, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_form_row' })
  n: number;

  @Index('ix_form_row_series')
  @Column('text')
  @ForeignKey(() => Series, (series: Series) => series.id, { name: 'fk_form_row_series' })
  seriesId: string;

  /** The row that is the total of which this one is a part. */
  @Column('integer', { nullable: true })
  parentN: number | null;

  /** Only rounds due on this day or later ask for it; null: all. */
  @Column('date', { nullable: true })
  since: string | null;
}
