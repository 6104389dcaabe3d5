import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Document } from '../document/document.entity.js';
import { Submission } from '../submission/submission.entity.js';

/**
 * A file of a document, or the signed document of a sheet. Written once; one that should not have come is withdrawn with
 * its content, a signed document that another one replaces without.
 */
@Entity('file')
@Check('ck_file_size', '"size" > 0')
@Check('ck_file_withdrawn', 'num_nonnulls("withdrawn_at", "withdrawn_by", "withdrawal_reason") IN (0, 3)')
@Check(
  'ck_file_subject',
  'num_nonnulls("document_id", "round_id") = 1 AND ("round_id" IS NULL) = ("agency_id" IS NULL)',
)
@Index('uq_file_sheet', ['roundId', 'agencyId'], {
  unique: true,
  where: 'withdrawn_at IS NULL AND round_id IS NOT NULL',
})
@ForeignKey(() => Submission, ['roundId', 'agencyId'], ['roundId', 'agencyId'], {
  name: 'fk_file_submission',
})
@Index('uq_file_document', ['documentId', 'sha256'], { unique: true, where: 'withdrawn_at IS NULL' })
@ObjectType({ description: 'A file of a document, to be had at `/api/files/{id}`.' })
export class DocumentFile {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_file',
  })
  @Field(() => Int, { description: 'Number of the file.' })
  id: number;

  @Column('text', { nullable: true })
  @ForeignKey(() => Document, { name: 'fk_file_document' })
  documentId: string | null;

  /** With the unit: the sheet whose signed document it is. */
  @Column('text', { nullable: true })
  roundId: string | null;

  @Column('text', { nullable: true })
  agencyId: string | null;

  @Column('text')
  @Field({ description: 'Its name when it was brought in.' })
  name: string;

  @Column('text')
  @Field({ description: 'What it is by its content: PDF, DOCX, PNG or JPEG.' })
  mediaType: string;

  @Column('integer')
  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Index('ix_file_sha256')
  @Column('text')
  sha256: string;

  /** Id of the person. */
  @Column('text', { default: () => 'current_actor()' })
  addedBy: string;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { nullable: true })
  withdrawnBy: string | null;

  @Column('text', { nullable: true })
  withdrawalReason: string | null;
}

/** The bytes of files, once however many documents have them; apart, so that the log of all writes stays small. */
@Entity('file_content')
export class FileContent {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_file_content' })
  sha256: string;

  @Column('bytea')
  bytes: Buffer;
}
