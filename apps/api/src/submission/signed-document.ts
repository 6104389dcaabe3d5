import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { Form } from '../form/form.entity.js';
import { DateScalar } from '../graphql/date.scalar.js';
import type { Queries } from '../series/observation.store.js';
import type { Submission } from './submission.entity.js';

@ObjectType({
  description:
    'The file of a signed document, to be had at `/api/entry-forms/{round}/{unit}/signed` by those who see the sheet.',
})
export class SignedFile {
  @Field({ description: 'Its name when it was brought in.' })
  name: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was brought in.' })
  addedAt: Date;

  @Field({ description: 'Name of who brought it in.' })
  addedByName: string;
}

@ObjectType({ description: 'The signed document that goes with a sheet.' })
export class SignedDocument {
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its date.' })
  signedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signer: string | null;

  @Field(() => SignedFile, { nullable: true, description: 'Its file.' })
  file: SignedFile | null;
}

/** Whether the last step of its way is behind a sheet: its signed document is not replaced any more. */
export function isSettled(
  { state }: Pick<Submission, 'state'>,
  { twoSteps }: Pick<Form, 'twoSteps'>,
): boolean {
  return state === 'RECEIVED' || (state === 'APPROVED' && !twoSteps);
}

/** Which sheet. */
type Place = Pick<Submission, 'roundId' | 'agencyId'>;

/** The signed documents that go with some sheets; a sheet without one has none. */
export async function signedDocuments(
  database: Queries,
  sheets: readonly Place[],
): Promise<(sheet: Place) => SignedDocument | null> {
  const rows: (Omit<SignedDocument, 'file'> &
    Place & {
      [Column in keyof SignedFile]: SignedFile[Column] | null;
    })[] = await database.query(
    `SELECT s.round_id AS "roundId", s.agency_id AS "agencyId", s.signed_number AS number,
            s.signed_on AS "signedOn", s.signer, f.name, f.size, f.added_at AS "addedAt",
            coalesce(p.name, f.added_by) AS "addedByName"
       FROM submission s
       LEFT JOIN file f ON f.round_id = s.round_id AND f.agency_id = s.agency_id AND f.withdrawn_at IS NULL
       LEFT JOIN person p ON p.id = f.added_by
      WHERE (s.round_id, s.agency_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))
        AND num_nonnulls(s.signed_number, s.signed_on, s.signer, f.name) > 0`,
    [sheets.map(({ roundId }) => roundId), sheets.map(({ agencyId }) => agencyId)],
  );
  const nameOf = ({ roundId, agencyId }: Place) => `${roundId} ${agencyId}`;
  const all = new Map(
    rows.map(({ number, signedOn, signer, ...row }) => {
      const { name, size, addedAt, addedByName } = row;
      const file = name === null ? null : { name, size: size!, addedAt: addedAt!, addedByName: addedByName! };
      return [nameOf(row), { number, signedOn, signer, file }] as const;
    }),
  );
  return (sheet) => all.get(nameOf(sheet)) ?? null;
}
