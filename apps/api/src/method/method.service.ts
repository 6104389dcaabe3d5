import { Inject, Injectable } from '@nestjs/common';
import { assessGoal, choiceAt, type ClassingMethod, inForceAt, STATUSES, type Status } from '@waymark/domain';
import { DataSource } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { AuthorityService } from '../access/authority.service.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { typedText } from '../write/typed-text.js';
import { WriteService } from '../write/write.service.js';
import { methodsChosen } from './method-choice.store.js';
import type { ChosenMethod, MethodChoiceInput, MethodEffect, MethodInForce } from './method.type.js';

/** Serialises choices, so that each one sees those before it. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('method_choice'))`;

/** The method by which open goals are judged: one for the whole installation. */
@Injectable()
export class MethodService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(AuthorityService) private readonly authority: AuthorityService,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws AS_OF_IN_FUTURE for a day to come. */
  async inForce(asOf?: string | null): Promise<MethodInForce> {
    const { asOf: day, methods } = await this.snapshots.at(asOf);
    const choice = choiceAt(methods, day);
    return {
      method: choice?.method ?? 'WAYMARK',
      since: choice?.since ?? null,
      reason: choice?.reason ?? null,
    };
  }

  /** Every choice, the newest first. */
  async choices(): Promise<ChosenMethod[]> {
    return (await methodsChosen(this.dataSource)).reverse();
  }

  /** What the verdicts of today would be by a method, against those that stand. */
  async effect(method: ClassingMethod): Promise<MethodEffect> {
    const { asOf, goals, observations } = await this.snapshots.at();
    const turns = new Map<string, { before: Status; after: Status; goals: number }>();
    for (const { goal, status: before } of goals) {
      const after = assessGoal(goal, observations, { asOf, method }).status;
      if (after === before) continue;
      const turn = turns.get(`${before} ${after}`) ?? { before, after, goals: 0 };
      turns.set(`${before} ${after}`, { ...turn, goals: turn.goals + 1 });
    }
    const order = ({ before, after }: { before: Status; after: Status }) =>
      STATUSES.indexOf(before) * STATUSES.length + STATUSES.indexOf(after);
    return { goals: goals.length, turns: [...turns.values()].sort((a, b) => order(a) - order(b)) };
  }

  /**
   * Chooses a method from a day on. Only for who keeps the register everywhere. Throws NOT_ALLOWED, REASON_NEEDED,
   * TEXT_TOO_LONG, SINCE_PAST for a day whose verdicts have been published, METHOD_UNCHANGED.
   */
  async choose(actor: AccessActor, key: string, input: MethodChoiceInput): Promise<{ since: string }> {
    const { behalfOf } = await this.authority.authorise(actor, 'MANAGE_REGISTER', {});
    const { method, since } = input;
    const reason = typedText(input.reason, 'REASON_NEEDED');
    const today = this.clock.today();
    if (since < today) throw new DomainError('SINCE_PAST', { since, today });
    const asked = { method, since, reason };
    const write = { actor, key, operation: 'chooseMethod', input: asked, behalfOf, reason };
    return this.writes.write(write, async (manager) => {
      await manager.query(LOCK);
      if (inForceAt(await methodsChosen(manager), since) === method)
        throw new DomainError('METHOD_UNCHANGED', { since });
      await manager.query(
        'INSERT INTO method_choice (method, since, reason, person_id) VALUES ($1, $2, $3, $4)',
        [method, since, reason, actor.personId],
      );
      return { since };
    });
  }
}
