import { Inject, Injectable } from '@nestjs/common';
import {
  assessGoal,
  assessWithoutEstimates,
  type ClassingMethod,
  inForceAt,
  type ObservationsBySeries,
} from '@waymark/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import type { Goal } from '../goal/goal.entity.js';
import { DomainError } from '../graphql/domain-error.js';
import { methodsChosen } from '../method/method-choice.store.js';
import { observationsAsOf } from '../series/observation.store.js';
import { AsRegistered } from './as-registered.js';
import { type Changes, changesSince, isUnchanged, mayBeJudgedAnew } from './changes.js';
import {
  loadRegisterNouns,
  type Reference,
  type RegisterNouns,
  withoutHindsight,
  withTargetsOf,
} from './register-nouns.js';
import type { Snapshot } from './snapshot.js';

/** How many days are kept judged; a board, its goals and some past days fit. */
const KEPT = 8;

/** A snapshot with the moment at which the database was read. */
interface Judged {
  readonly version: string;
  /** Number of the reading: of two, the one that began later saw the later moment. */
  readonly turn: number;
  readonly snapshot: Snapshot;
}

/** A day as it is asked for: once it is past, it is told without hindsight. */
interface View {
  readonly day: string;
  readonly isPast: boolean;
  /** Where the day ends. */
  readonly timeZone: string;
}

/**
 * Judges on read and keeps the newest result of a day: no assessment is ever stored as truth.
 *
 * The version of the data is what PostgreSQL calls its current snapshot: it changes with every transaction that writes,
 * also when an earlier one commits after a later one. Each reading is of one moment: one transaction, REPEATABLE READ.
 * It starts from the result that was kept before that moment: only what was written since is read and judged again.
 */
@Injectable()
export class SnapshotService {
  private readonly kept = new Map<string, Judged>();
  private readonly reading = new Map<string, Promise<Snapshot>>();
  private begun = 0;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The snapshot of a day, today where none is given. Throws AS_OF_IN_FUTURE for a day to come. */
  async at(asOf?: string | null): Promise<Snapshot> {
    const today = this.clock.today();
    const day = asOf ?? today;
    if (day > today) throw new DomainError('AS_OF_IN_FUTURE', { asOf: day, today });
    const view = { day, isPast: day < today, timeZone: this.config.timeZone };
    const version = await versionOf(this.dataSource);
    const kept = this.kept.get(keyOf(view));
    return kept?.version === version ? kept.snapshot : this.readOnce(view, version);
  }

  /** The nouns that others refer to, as of today. */
  async register(): Promise<Reference> {
    return (await this.at()).reference;
  }

  /** Who asks for the same day while it is being judged waits for the same reading. */
  private readOnce(view: View, version: string): Promise<Snapshot> {
    const key = `${version} ${keyOf(view)}`;
    let reading = this.reading.get(key);
    if (!reading) {
      reading = this.readNow(view).finally(() => this.reading.delete(key));
      this.reading.set(key, reading);
    }
    return reading;
  }

  private async readNow(view: View): Promise<Snapshot> {
    // Taken before the transaction begins: a result of a later moment than its own would mix the two.
    const before = this.kept.get(keyOf(view)) ?? null;
    const turn = ++this.begun;
    const judged = await this.dataSource.transaction('REPEATABLE READ', async (manager): Promise<Judged> => {
      const version = await versionOf(manager);
      return { version, turn, snapshot: await readSnapshot(manager, view, before) };
    });
    this.keep(keyOf(view), judged);
    return judged.snapshot;
  }

  /** A slow reading that ends after a later one does not take its place. */
  private keep(key: string, judged: Judged): void {
    if ((this.kept.get(key)?.turn ?? 0) > judged.turn) return;
    this.kept.delete(key);
    this.kept.set(key, judged);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

/** Reads a day and judges its promises: all of them, or what changed since an earlier result of that day. */
async function readSnapshot(manager: EntityManager, view: View, before: Judged | null): Promise<Snapshot> {
  const asOf = view.day;
  const changes = before && (await changesSince(manager, before.version));
  if (before && changes && isUnchanged(changes)) return before.snapshot;
  const earlier = before?.snapshot ?? null;
  const { goals: all, ...reference } = await readNouns(manager, view, earlier, changes);
  const methods = await methodsChosen(manager);
  const method = inForceAt(methods, asOf);
  const stated = all.filter((goal) => goal.statedOn <= asOf).map((goal) => withTargetsOf(goal, asOf));
  const seriesIds = [...new Set(stated.flatMap((goal) => goal.seriesIds))];
  const known = (id: string) => (changes?.series.has(id) ? undefined : earlier?.observations.get(id));
  const read = await observationsAsOf(
    manager,
    seriesIds.filter((id) => !known(id)),
    asOf,
  );
  const observations = new Map(seriesIds.map((id) => [id, read.get(id) ?? known(id) ?? []]));
  const isStale = changes ? mayBeJudgedAnew(changes) : () => true;
  const goals = stated.map((goal) => {
    const assessed = earlier?.goalsById.get(goal.id);
    if (!assessed || isStale(goal)) return judge(goal, observations, { asOf, method });
    return assessed.goal === goal ? assessed : { ...assessed, goal };
  });
  const goalsById = new Map(goals.map((assessed) => [assessed.goal.id, assessed]));
  return { asOf, reference, methods, goals, goalsById, observations };
}

function judge(
  goal: Goal,
  observations: ObservationsBySeries,
  { asOf, method }: { readonly asOf: string; readonly method: ClassingMethod },
): AssessedGoal {
  const judged = assessGoal(goal, observations, { asOf, method });
  return { goal, ...judged, withoutEstimates: assessWithoutEstimates(goal, observations, judged, method) };
}

/** The nouns of the earlier result where the register is still the same. */
async function readNouns(
  manager: EntityManager,
  { day, isPast, timeZone }: View,
  earlier: Snapshot | null,
  changes: Changes | null,
): Promise<RegisterNouns> {
  if (earlier && changes?.register.size === 0) {
    return { ...earlier.reference, goals: earlier.goals.map(({ goal }) => goal) };
  }
  const register = isPast ? await AsRegistered.at(manager, day, timeZone) : AsRegistered.today(manager);
  const nouns = await loadRegisterNouns(register);
  return isPast ? withoutHindsight(nouns, day) : nouns;
}

function keyOf({ day, isPast }: View): string {
  return isPast ? `${day} past` : day;
}

async function versionOf(database: Pick<EntityManager, 'query'>): Promise<string> {
  const [row]: { version: string }[] = await database.query('select pg_current_snapshot()::text as version');
  return row!.version;
}
