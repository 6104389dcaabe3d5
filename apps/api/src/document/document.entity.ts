import {
  DATE_PRECISIONS,
  DOCUMENT_KINDS,
  DOCUMENT_LIFECYCLES,
  type DatePrecision,
  type DocumentKind,
  type DocumentLifecycle,
} from '@waymark/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { OneOf } from '../database/check.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { DatePrecisionEnum, DocumentKindEnum, DocumentLifecycleEnum } from '../graphql/enums.js';

/** A text in which goals or figures were stated, or a source of figures. */
@Entity('document')
@OneOf('document', 'kind', DOCUMENT_KINDS)
@OneOf('document', 'dated_precision', DATE_PRECISIONS)
@OneOf('document', 'lifecycle', DOCUMENT_LIFECYCLES)
@Check('ck_document_dated', `"dated" IS NOT NULL OR "dated_precision" = 'UNKNOWN'`)
@ObjectType({ description: 'A text in which goals or figures were stated, or a source of figures.' })
export class Document {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_document' })
  @Field(() => ID, { description: 'Stable id of the register.' })
  id: string;

  /** How often the row was changed, for whoever edits it. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text')
  @Field(() => DocumentKindEnum, { description: 'What kind of text it is.' })
  kind: DocumentKind;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Official number, for example 749/QĐ-TTg.' })
  number: string | null;

  @Column('text')
  @Field({ description: 'Title in Vietnamese.' })
  titleVi: string;

  @Column('text')
  @Field({ description: 'Title in English.' })
  titleEn: string;

  @Column('text', { nullable: true })
  @ForeignKey(() => Agency, { name: 'fk_document_issuer' })
  issuerId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signer: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its date; the last day of its month or year if not known better.',
  })
  dated: string | null;

  @Column('text')
  @Field(() => DatePrecisionEnum, { description: 'How exactly the date is known.' })
  datedPrecision: DatePrecision;

  @Column('text')
  @Field(() => DocumentLifecycleEnum, { description: 'Whether it is in force.' })
  lifecycle: DocumentLifecycle;

  @Index('ix_document_replaced_by')
  @Column('text', { nullable: true })
  @ForeignKey(() => Document, { name: 'fk_document_replaced_by' })
  @Field(() => ID, { nullable: true, description: 'The document that replaced it.' })
  replacedById: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it was published: site, page, day.' })
  reference: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in Vietnamese.' })
  noteVi: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader should know, in English.' })
  noteEn: string | null;

  /** Folded words that a search looks in. */
  @Column('text')
  searchText: string;

  /** Orders by the Vietnamese title, compared byte by byte. */
  @Column({ type: 'text', collation: 'C' })
  sortKey: string;

  // Below: linked by the snapshot when it is read, a column of no table.

  @Field(() => Agency, { nullable: true, description: 'The body that issued it.' })
  issuer: Agency | null;
}
