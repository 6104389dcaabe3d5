import { Inject, Injectable } from '@nestjs/common';
import { assessGoal, inForceAt } from '@waymark/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { DomainError } from '../graphql/domain-error.js';
import { observationsAsOf } from '../series/observation.store.js';
import { loadRegisterNouns, type RegisterNouns, withoutHindsight } from './register-nouns.js';
import type { Snapshot } from './snapshot.js';

/** How many days are kept judged; a board, its goals and some past days fit. */
const KEPT = 8;

/**
 * Judges on read and keeps the result by version of the data: no assessment is ever stored as truth.
 *
 * The version is what PostgreSQL calls its current snapshot: it changes with every transaction that writes, also when
 * an earlier one commits after a later one. Each reading is of one moment: one transaction, REPEATABLE READ.
 */
@Injectable()
export class SnapshotService {
  private nouns: { version: string; read: RegisterNouns } | null = null;
  private readonly kept = new Map<string, Snapshot>();
  private readonly reading = new Map<string, Promise<Snapshot>>();

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
    const key = `${await versionOf(this.dataSource)}@${day}`;
    return this.kept.get(key) ?? this.readOnce(key, day);
  }

  /** The nouns that others refer to, independent of the day. */
  async register(): Promise<RegisterNouns> {
    const version = await versionOf(this.dataSource);
    if (this.nouns?.version === version) return this.nouns.read;
    return this.ofOneMoment((manager, version) => this.readNouns(manager, version));
  }

  /** Who asks for the same day while it is being judged waits for the same reading. */
  private readOnce(key: string, day: string): Promise<Snapshot> {
    let reading = this.reading.get(key);
    if (!reading) {
      reading = this.ofOneMoment(async (manager, version) => {
        const snapshot = await this.read(manager, version, day);
        this.keep(`${version}@${day}`, snapshot);
        return snapshot;
      }).finally(() => this.reading.delete(key));
      this.reading.set(key, reading);
    }
    return reading;
  }

  private keep(key: string, snapshot: Snapshot): void {
    this.kept.delete(key);
    this.kept.set(key, snapshot);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  private ofOneMoment<Result>(
    read: (manager: EntityManager, version: string) => Promise<Result>,
  ): Promise<Result> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) =>
      read(manager, await versionOf(manager)),
    );
  }

  private async readNouns(manager: EntityManager, version: string): Promise<RegisterNouns> {
    if (this.nouns?.version === version) return this.nouns.read;
    const read = await loadRegisterNouns(manager);
    this.nouns = { version, read };
    return read;
  }

  private async read(manager: EntityManager, version: string, asOf: string): Promise<Snapshot> {
    const nouns =
      asOf < this.clock.today()
        ? withoutHindsight(await loadRegisterNouns(manager), asOf)
        : await this.readNouns(manager, version);
    const { goals: all, ...reference } = nouns;
    const stated = all.filter((goal) => goal.statedOn <= asOf);
    const seriesIds = [...new Set(stated.flatMap((goal) => goal.seriesIds))];
    const observations = await observationsAsOf(manager, seriesIds, asOf);
    const method = inForceAt(this.config.method, asOf);
    const goals = stated.map((goal) => ({ goal, ...assessGoal(goal, observations, { asOf, method }) }));
    return {
      asOf,
      reference,
      goals,
      goalsById: new Map(goals.map((assessed) => [assessed.goal.id, assessed])),
      observations,
    };
  }
}

async function versionOf(database: Pick<EntityManager, 'query'>): Promise<string> {
  const [row]: { version: string }[] = await database.query('select pg_current_snapshot()::text as version');
  return row!.version;
}
