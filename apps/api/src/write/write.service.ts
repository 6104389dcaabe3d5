import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { DomainError } from '../graphql/domain-error.js';

/** One thing that somebody wants done. */
export interface Write {
  readonly actor: AccessActor;
  /** Idempotency key: the client makes a new one for each thing, and sends the same one when it tries again. */
  readonly key: string;
  /** The mutation or route. */
  readonly operation: string;
  /** All that was asked, as plain JSON. */
  readonly input: unknown;
  /** Id of the person on whose behalf it is done, where it rests on a delegation. */
  readonly behalfOf?: string | null;
  /** Why, in the writer's words, where the writer was asked. */
  readonly reason?: string | null;
}

const KEY_FORM = /^[\w-]{8,100}$/;

/** The one door of all writes of people and programs. */
@Injectable()
export class WriteService {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * Does the work in one transaction, once: the same key again gives the first answer, also where both came at the
   * same time. The answer is plain JSON: ids and numbers, from which the caller reads what it shows. The audit log
   * learns who, from where and on whose behalf. Throws DomainError KEY_REUSED for a key that came with something else.
   */
  async write<Answer>(write: Write, work: (manager: EntityManager) => Promise<Answer>): Promise<Answer> {
    if (!KEY_FORM.test(write.key)) throw new DomainError('BAD_KEY');
    return this.dataSource.transaction(async (manager) => {
      await tellTheLog(manager, write);
      const receipt = [write.actor.id, write.key];
      const inputHash = createHash('sha256')
        .update(JSON.stringify(write.input ?? null))
        .digest('hex');
      const taken: unknown[] = await manager.query(
        `INSERT INTO write_receipt (actor, key, operation, input_hash) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING key`,
        [...receipt, write.operation, inputHash],
      );
      if (taken.length === 0) return earlierAnswer<Answer>(manager, write, inputHash);
      const answer = await work(manager);
      await manager.query('UPDATE write_receipt SET answer = $3 WHERE actor = $1 AND key = $2', [
        ...receipt,
        JSON.stringify(answer ?? null),
      ]);
      return answer;
    });
  }
}

/** Names the writer to the triggers of the audit log, for the rest of the transaction. */
async function tellTheLog(manager: EntityManager, { actor, behalfOf, reason }: Write): Promise<void> {
  await manager.query(
    `SELECT set_config('waymark.actor', $1, true), set_config('waymark.origin', $2, true),
            set_config('waymark.behalf', $3, true), set_config('waymark.reason', $4, true)`,
    [actor.id, actor.origin, behalfOf ?? '', reason ?? ''],
  );
}

async function earlierAnswer<Answer>(
  manager: EntityManager,
  write: Write,
  inputHash: string,
): Promise<Answer> {
  const [earlier]: { operation: string; inputHash: string; answer: Answer }[] = await manager.query(
    `SELECT operation, input_hash AS "inputHash", answer FROM write_receipt WHERE actor = $1 AND key = $2`,
    [write.actor.id, write.key],
  );
  if (earlier?.operation === write.operation && earlier.inputHash === inputHash) return earlier.answer;
  throw new DomainError('KEY_REUSED');
}
