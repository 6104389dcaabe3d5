import { Client } from 'pg';
import { errorCode, type Sentence, StartError } from '../start-error.js';
import { APPLICATION, ensureApplication, ensureCluster, SUPERUSER } from './embedded-cluster.js';
import { findHome, type Home, inOneSentence, rememberHome } from './embedded-home.js';
import {
  choosePort,
  forgetDeadServer,
  lastComplaint,
  pause,
  prepareLog,
  serverState,
  type Spawned,
  spawnServer,
  stopServer,
} from './embedded-process.js';

/** Why the server is wanted: one process serves a data folder, any number of commands may use it meanwhile. */
export type Purpose = 'SERVE' | 'COMMAND';

export interface EmbeddedOptions {
  readonly dataFolder: string;
  readonly purpose: Purpose;
  /** Further settings of PostgreSQL, as `name=value`. */
  readonly settings?: readonly string[];
  /** Called once when the server was lost and could not be started again. */
  readonly onLost?: (error: unknown) => void;
}

/** Locks on the maintenance database. They end with the connection that holds them, so none outlives its process. */
const LOCK_SPACE = 7_749;
const IN_USE = 1;
const SERVED = 2;

const START_PATIENCE_MS = 120_000;
const ZOMBIE_PATIENCE_MS = 1_000;
const ORPHAN_PATIENCE_MS = 20_000;
const SERVED_PATIENCE_MS = 3_000;

/**
 * A PostgreSQL server in a local folder. It outlives a killed parent and is adopted by the next start; who leaves
 * last stops it. Should it die under us, it is started again on the same port.
 */
export class EmbeddedServer {
  private keeper: Client | null = null;
  private pid = 0;
  private port = 0;
  private stopping = false;
  /** Starting a lost server again, where that is under way. */
  private recovery: Promise<void> = Promise.resolve();

  private constructor(
    private readonly home: Home,
    private readonly password: string,
    private readonly options: EmbeddedOptions,
  ) {}

  /** Starts the server, or adopts the one that runs. Throws StartError with the reason where it cannot. */
  static async start(options: EmbeddedOptions): Promise<EmbeddedServer> {
    return inOneSentence(options.dataFolder, async () => {
      const home = await findHome(options.dataFolder);
      const server = new EmbeddedServer(home, await ensureCluster(home), options);
      await rememberHome(home);
      await prepareLog(home);
      await server.attach();
      return server;
    });
  }

  /** The address of the application's database, as its own role. */
  get url(): string {
    return this.address(APPLICATION, APPLICATION);
  }

  /** The address of the maintenance database, as superuser. */
  get adminUrl(): string {
    return this.address(SUPERUSER, 'postgres');
  }

  /** What the person at the terminal should know about the places chosen. */
  get notes(): readonly Sentence[] {
    return this.home.notes;
  }

  /** Leaves the server, and stops it unless another process uses it. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.recovery;
    if (this.keeper) await this.leave(this.keeper);
  }

  private async leave(keeper: Client): Promise<void> {
    try {
      await keeper.query('select pg_advisory_unlock($1, $2)', [LOCK_SPACE, SERVED]);
      await keeper.query('select pg_advisory_unlock_shared($1, $2)', [LOCK_SPACE, IN_USE]);
      if (!(await tryLock(keeper, 'pg_try_advisory_lock', IN_USE))) return await keeper.end();
    } catch {
      // The server is gone already: nothing to leave, its process number is checked below.
    }
    if (!(await stopServer(this.pid))) {
      console.error(`PostgreSQL (process ${this.pid}) did not stop in time.`);
    }
    await keeper.end().catch(() => undefined);
  }

  private address(role: string, database: string): string {
    return `postgres://${role}:${this.password}@127.0.0.1:${this.port}/${database}`;
  }

  private async attach(): Promise<void> {
    const deadline = Date.now() + START_PATIENCE_MS;
    for (;;) {
      const keeper = await this.connectOrSpawn(deadline);
      // From the first moment: the server may be lost while we still settle in.
      keeper.on('end', () => this.onEnd(keeper));
      try {
        if (this.options.purpose === 'SERVE') await this.claimServing(keeper);
        await ensureApplication(keeper, this.password);
        // An end up to here went unheard, since the connection was not yet the one we keep.
        if (!(await answers(keeper))) continue;
        this.keeper = keeper;
        return;
      } catch (error) {
        if (!(await answers(keeper))) continue;
        await this.leave(keeper);
        throw error;
      }
    }
  }

  private async connectOrSpawn(deadline: number): Promise<Client> {
    let spawned: Spawned | null = null;
    let waitingSince = 0;
    while (Date.now() < deadline) {
      if (this.stopping) {
        if (spawned && !spawned.exited()) await stopServer(spawned.pid);
        throw new Error('stopping');
      }
      const state = await serverState(this.home);
      if (state.kind === 'ALIVE') {
        const keeper = await this.connect(state.pid, state.port);
        if (keeper) return keeper;
      } else if (state.kind === 'ZOMBIE' || state.kind === 'STALE') {
        waitingSince ||= Date.now();
        const waited = Date.now() - waitingSince;
        // A dead process holds no file; where nobody takes note of its end, its lock file may go.
        const isOver = state.kind === 'STALE' || waited > ZOMBIE_PATIENCE_MS;
        if (isOver && (await forgetDeadServer(this.home))) continue;
        if (waited > ZOMBIE_PATIENCE_MS + ORPHAN_PATIENCE_MS) throw orphansAtWork(this.home);
      } else if (!spawned || spawned.exited()) {
        if (spawned) await this.refuseHopeless();
        this.port = await choosePort(this.home);
        spawned = spawnServer(this.home, this.port, this.options.settings ?? []);
      }
      await pause(50);
    }
    throw await this.cannotStart();
  }

  /** The connection when the server answered and let us in; null when it is still starting, stopping or recovering. */
  private async connect(pid: number, port: number): Promise<Client | null> {
    if (!(port > 0)) return null;
    this.port = port;
    const client = new Client({
      connectionString: this.adminUrl,
      application_name: `waymark ${process.pid}`,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      if (await tryLock(client, 'pg_try_advisory_lock_shared', IN_USE)) {
        this.pid = pid;
        return client;
      }
    } catch (error) {
      if (['28P01', '28000'].includes(errorCode(error))) {
        throw new StartError({
          vi: `Máy chủ dữ liệu ở ${this.home.folder} không nhận mật khẩu đã lưu bên cạnh nó.`,
          en: `The database server in ${this.home.folder} does not accept the password kept beside it.`,
        });
      }
    }
    await client.end().catch(() => undefined);
    return null;
  }

  /** A process just killed frees its lock within moments; one that lives keeps it. */
  private async claimServing(keeper: Client): Promise<void> {
    const deadline = Date.now() + SERVED_PATIENCE_MS;
    while (!(await tryLock(keeper, 'pg_try_advisory_lock', SERVED))) {
      if (Date.now() > deadline) throw await servedAlready(keeper, this.home);
      await pause(100);
    }
  }

  private async refuseHopeless(): Promise<void> {
    const complaint = await lastComplaint(this.home);
    // Children of a killed server end within moments, and a port can be taken between look and use: try again.
    if (/shared memory block|lock file|could not bind|create any TCP/.test(complaint)) return pause(200);
    throw await this.cannotStart();
  }

  private async cannotStart(): Promise<StartError> {
    const complaint = (await lastComplaint(this.home)).replace(/^.*?(FATAL|PANIC):\s*/, '') || 'no answer';
    return new StartError({
      vi: `PostgreSQL không khởi động được trong ${this.home.folder} (${complaint}); xem server.log ở đó.`,
      en: `PostgreSQL did not start in ${this.home.folder} (${complaint}); see server.log there.`,
    });
  }

  private onEnd(lost: Client): void {
    if (this.stopping || this.keeper !== lost) return;
    this.keeper = null;
    this.recovery = this.recover();
  }

  private async recover(): Promise<void> {
    const port = this.port;
    try {
      await this.attach();
      if (this.port !== port) throw new Error(`PostgreSQL came back on port ${this.port} instead of ${port}`);
    } catch (error) {
      if (!this.stopping) this.options.onLost?.(error);
    }
  }
}

type LockFunction = 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared';

async function tryLock(client: Client, lock: LockFunction, key: number): Promise<boolean> {
  const result = await client.query<{ locked: boolean }>(`select ${lock}($1, $2) as locked`, [
    LOCK_SPACE,
    key,
  ]);
  return result.rows[0]?.locked === true;
}

async function answers(client: Client): Promise<boolean> {
  return client.query('select').then(
    () => true,
    () => false,
  );
}

function orphansAtWork(home: Home): StartError {
  return new StartError({
    vi: `Còn tiến trình PostgreSQL của lần chạy trước đang làm việc trong ${home.folder}; hãy dừng chúng rồi chạy lại.`,
    en: `Processes of an earlier PostgreSQL still work in ${home.folder}; end them and start again.`,
  });
}

async function servedAlready(client: Client, home: Home): Promise<StartError> {
  const result = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.classid = $1 and l.objid = $2 and l.granted`,
    [LOCK_SPACE, SERVED],
  );
  const who = result.rows[0]?.name ?? 'waymark';
  return new StartError({
    vi: `Một Waymark khác (${who}) đang dùng dữ liệu ở ${home.folder}; hãy dừng nó trước, hoặc đặt WAYMARK_DATA tới thư mục khác.`,
    en: `Another Waymark (${who}) is using the data in ${home.folder}; stop it first, or set WAYMARK_DATA to another folder.`,
  });
}
