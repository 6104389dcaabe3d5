import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { DomainError } from '../graphql/domain-error.js';
import { typedText } from '../write/typed-text.js';
import { WriteService } from '../write/write.service.js';
import type { Comment, CommentSubjectInput } from './opinion.type.js';

/** What people say beside goals and figures. */
@Injectable()
export class CommentService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
  ) {}

  /** The newest first; of a withdrawn one only that it was there. */
  async list(actor: AccessActor, subject: CommentSubjectInput): Promise<Comment[]> {
    const { goalId, seriesId, period } = subjectOf(subject);
    const personId = signedIn(actor);
    const rows: (Comment & { at: unknown })[] = await this.dataSource.query(
      `SELECT c.id, CASE WHEN c.withdrawn_at IS NULL THEN c.body END AS body, p.name AS by, c.at,
              c.person_id = $4 AS "isOwn"
         FROM comment c JOIN person p ON p.id = c.person_id
        WHERE c.goal_id IS NOT DISTINCT FROM $1 AND c.series_id IS NOT DISTINCT FROM $2
          AND c.period IS NOT DISTINCT FROM $3
        ORDER BY c.id DESC`,
      [goalId, seriesId, period, personId],
    );
    return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
  }

  /** Throws NOT_FOUND for a goal or a figure that is not there, TEXT_NEEDED, TEXT_TOO_LONG. */
  async add(actor: AccessActor, key: string, on: CommentSubjectInput, body: string): Promise<{ id: number }> {
    const { goalId, seriesId, period } = subjectOf(on);
    const text = typedText(body);
    const personId = signedIn(actor);
    const input = { goalId, seriesId, period, text };
    return this.writes.write({ actor, key, operation: 'addComment', input }, async (manager) => {
      const rows: { id: number }[] = await manager.query(
        `INSERT INTO comment (goal_id, series_id, period, body, person_id)
         SELECT $1, $2, $3, $4, $5
          WHERE EXISTS (SELECT FROM goal WHERE id = $1)
             OR EXISTS (SELECT FROM observation o JOIN series s ON s.key = o.series_key WHERE s.id = $2 AND o.period = $3)
         RETURNING id`,
        [goalId, seriesId, period, text, personId],
      );
      const [row] = rows;
      if (!row) throw new DomainError('NOT_FOUND', { kind: 'comment' });
      return row;
    });
  }

  /** Takes back one's own comment; that it was there stays. Throws NOT_FOUND for any other. */
  async withdraw(actor: AccessActor, key: string, id: number): Promise<{ id: number }> {
    const write = { actor, key, operation: 'withdrawComment', input: { id } };
    return this.writes.write(write, async (manager) => {
      const [rows]: [unknown[]] = await manager.query(
        `UPDATE comment SET withdrawn_at = now() WHERE id = $1 AND person_id = $2 AND withdrawn_at IS NULL RETURNING id`,
        [id, actor.personId],
      );
      if (rows.length === 0) throw new DomainError('NOT_FOUND', { kind: 'comment' });
      return { id };
    });
  }
}

/** Comments are among those who are known, also where everybody may read the figures. */
function signedIn({ personId }: AccessActor): string {
  if (personId === null) throw new DomainError('SIGN_IN_NEEDED');
  return personId;
}

/** One or the other. Throws NOT_FOUND where neither a goal nor a figure is named. */
function subjectOf({ goalId = null, seriesId = null, period = null }: CommentSubjectInput) {
  if (goalId !== null) return { goalId, seriesId: null, period: null };
  if (seriesId === null || period === null) throw new DomainError('NOT_FOUND', { kind: 'comment' });
  return { goalId, seriesId, period };
}
