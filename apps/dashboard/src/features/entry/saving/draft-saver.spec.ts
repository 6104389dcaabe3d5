import { DraftSaver, isSameRow, type Kept, type Outcome } from './draft-saver.js';
import type { RowTexts } from '../grid/sheet.js';

/** A server of one row that counts its revisions and writes a key once, and a network that can be cut. */
class Server {
  revision = 1;
  texts: RowTexts = {};
  by = 'me';
  writes: string[] = [];
  network: 'UP' | 'DOWN' | 'ANSWER_LOST' | 'SIGNED_OUT' = 'UP';
  refuses = false;
  private readonly answers = new Map<string, Outcome>();

  send = (_: string, { key, texts }: { key: string; texts: RowTexts }, basedOn: number): Promise<Outcome> => {
    const { network } = this;
    if (network === 'DOWN') return Promise.resolve({ kind: 'UNREACHED' });
    if (network === 'SIGNED_OUT') return Promise.resolve({ kind: 'UNREACHED', needsSignIn: true });
    const answer = this.answers.get(key) ?? this.write(texts, basedOn);
    if (answer.kind === 'SAVED') this.answers.set(key, answer);
    return Promise.resolve(network === 'ANSWER_LOST' ? { kind: 'UNREACHED' } : answer);
  };

  forgetKeys(): void {
    this.answers.clear();
  }

  other(text: string): void {
    this.texts = { value: text };
    this.revision += 1;
    this.by = 'Lê B';
  }

  private write(texts: RowTexts, basedOn: number): Outcome {
    if (this.refuses) return { kind: 'REFUSED', code: 'ROUND_LOCKED', details: {} };
    if (basedOn !== this.revision) {
      const { revision, by } = this;
      return { kind: 'STALE', theirs: { texts: this.texts, revision, by, at: '2026-11-27T08:00:00Z' } };
    }
    this.revision += 1;
    this.texts = texts;
    this.writes.push(texts['value'] ?? '');
    return { kind: 'SAVED', revision: this.revision };
  }
}

/** A saver on that server, with what the browser keeps and a clock that is wound by hand. */
function given(server: Server, kept: Kept | null = null) {
  const browser = new Map<string, Kept>();
  let keys = 0;
  const waiting = new Set<{ run: () => void; ms: number }>();
  const saver = new DraftSaver({
    send: server.send,
    keep: (row, one) => (one ? browser.set(row, one) : browser.delete(row)),
    newKey: () => `key-${(keys += 1)}`,
    changed: () => undefined,
    isSame: (_, a, b) => isSameRow(a, b),
    later: (run, ms) => {
      const one = { run, ms };
      waiting.add(one);
      return () => waiting.delete(one);
    },
  });
  saver.load('row', { texts: server.texts, revision: server.revision }, kept);
  return {
    saver,
    kept: () => browser.get('row') ?? null,
    type: (value: string) => saver.edit('row', { value }),
    state: () => saver.state('row'),
    delays: () => [...waiting].map(({ ms }) => ms),
    /** Everything that waits for its time has its time. */
    pass: async () => {
      for (const one of [...waiting]) {
        waiting.delete(one);
        one.run();
      }
      await new Promise((done) => setImmediate(done));
    },
  };
}

describe('a draft on its way to the server', () => {
  it('is kept in the browser before it is sent, goes within a second after the last keystroke, and is let go then', async () => {
    const server = new Server();
    const { type, pass, kept, delays, state } = given(server);
    for (const text of ['1', '12', '12,5']) type(text);
    expect(kept()).toMatchObject({ texts: { value: '12,5' }, basedOn: 1 });
    expect(delays()).toEqual([600]);
    expect(server.writes).toEqual([]);
    await pass();
    expect(server.writes).toEqual(['12,5']);
    expect(kept()).toBeNull();
    expect(state()?.saved).toEqual({ texts: { value: '12,5' }, revision: 2 });
  });

  it('keeps that a text was taken back while it was under way, though the server does not have it yet', async () => {
    const server = new Server();
    const { type, pass, kept, state } = given(server);
    type('7');
    // Sent, and not answered yet.
    const sent = pass();
    type('');
    expect(kept()).toMatchObject({ texts: { value: '' }, unanswered: { texts: { value: '7' } } });
    expect(state()?.isSaved).toBe(false);
    const left = given(server, kept());
    await sent;
    await left.pass();
    // The keys of another page are other ones.
    server.forgetKeys();
    await left.pass();
    expect(server.texts).toEqual({ value: '' });
    expect(left.kept()).toBeNull();
  });

  it('waits while the network is cut and goes once it is back', async () => {
    const server = new Server();
    const { type, pass, kept, saver } = given(server);
    server.network = 'DOWN';
    type('7');
    await pass();
    type('7,5');
    await pass();
    expect(kept()).toMatchObject({ texts: { value: '7,5' } });
    server.network = 'UP';
    saver.retry();
    await pass();
    await pass();
    expect(server.texts).toEqual({ value: '7,5' });
    expect(kept()).toBeNull();
  });

  it('says that nobody is signed in any more, until the server takes something again', async () => {
    const server = new Server();
    const { type, pass, saver, kept } = given(server);
    server.network = 'SIGNED_OUT';
    type('7');
    await pass();
    expect(saver.needsSignIn).toBe(true);
    expect(kept()).toMatchObject({ texts: { value: '7' } });
    server.network = 'UP';
    await pass();
    expect(saver.needsSignIn).toBe(false);
    expect(server.writes).toEqual(['7']);
  });

  it('goes at once when the page is left, and stays in the browser where it does not arrive', async () => {
    const server = new Server();
    const left = given(server);
    left.type('7');
    left.saver.close();
    await left.pass();
    expect(server.writes).toEqual(['7']);
    expect(left.kept()).toBeNull();
    const cut = given(server);
    server.network = 'DOWN';
    cut.type('8');
    cut.saver.close();
    await cut.pass();
    expect(cut.delays()).toEqual([]);
    expect(cut.kept()).toMatchObject({ texts: { value: '8' } });
  });

  it('typed over while it is under way follows at once though the page was left meanwhile', async () => {
    const server = new Server();
    const { type, pass, saver, kept } = given(server);
    type('7');
    const sent = pass();
    type('8');
    saver.close();
    await sent;
    expect(server.writes).toEqual(['7', '8']);
    expect(kept()).toBeNull();
  });

  it('is written once when the answer was lost, and what was typed meanwhile goes after it', async () => {
    const server = new Server();
    const { type, pass, state } = given(server);
    server.network = 'ANSWER_LOST';
    type('7');
    await pass();
    type('8');
    server.network = 'UP';
    await pass();
    await pass();
    expect(server.writes).toEqual(['7', '8']);
    expect(state()).toMatchObject({ conflict: null, saved: { texts: { value: '8' }, revision: 3 } });
  });

  it('meets nobody but itself where its answer was lost and the key is no longer known', async () => {
    const server = new Server();
    const { type, pass, state } = given(server);
    server.network = 'ANSWER_LOST';
    type('7');
    await pass();
    server.forgetKeys();
    server.network = 'UP';
    type('8');
    await pass();
    await pass();
    expect(server.writes).toEqual(['7', '8']);
    expect(state()).toMatchObject({ conflict: null, saved: { texts: { value: '8' } } });
  });

  it('comes back with the browser after the tab was closed', async () => {
    const server = new Server();
    const { pass, state } = given(server, { texts: { value: '9' }, basedOn: 1, unanswered: null });
    expect(state()?.texts).toEqual({ value: '9' });
    await pass();
    expect(server.writes).toEqual(['9']);
  });

  it.each([
    ['keeps what the reader decides for: the own text', 'keepMine', '7', ['7']],
    ['keeps what the reader decides for: the other one', 'takeTheirs', '5', []],
  ] as const)('that meets another person overwrites nothing and %s', async (_, decide, value, writes) => {
    const server = new Server();
    const { saver, type, pass, state, kept } = given(server);
    server.other('5');
    type('7');
    await pass();
    expect(server.texts).toEqual({ value: '5' });
    expect(state()?.conflict).toMatchObject({ by: 'Lê B', texts: { value: '5' } });
    expect(kept()).toMatchObject({ texts: { value: '7' } });
    type('7');
    await pass();
    expect(server.writes).toEqual([]);
    saver[decide]('row');
    await pass();
    expect(server.texts).toEqual({ value });
    expect(server.writes).toEqual(writes);
    expect(kept()).toBeNull();
  });

  it('tells a meeting also of a text that was typed before the tab was closed', async () => {
    const server = new Server();
    server.other('5');
    const { pass, state } = given(server, { texts: { value: '9' }, basedOn: 1, unanswered: null });
    await pass();
    expect(state()?.conflict?.by).toBe('Lê B');
  });

  it('has nothing to decide where both wrote the same', async () => {
    const server = new Server();
    const { type, pass, state, kept } = given(server);
    server.other('5');
    type('5');
    await pass();
    expect(state()).toMatchObject({ conflict: null, saved: { revision: 2 } });
    expect(kept()).toBeNull();
  });

  it('stays in the browser when the server refuses it, and is not sent again until it changes or the reader asks', async () => {
    const server = new Server();
    server.refuses = true;
    const { saver, type, pass, state, kept, delays } = given(server);
    type('7');
    await pass();
    expect(state()?.refusal?.code).toBe('ROUND_LOCKED');
    expect(kept()).toMatchObject({ texts: { value: '7' } });
    expect(delays()).toEqual([]);
    server.refuses = false;
    saver.retry();
    await pass();
    expect(server.writes).toEqual(['7']);
  });

  it('tries less and less often, at most twice a minute', async () => {
    const server = new Server();
    const { type, pass, delays } = given(server);
    server.network = 'DOWN';
    type('7');
    const seen: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      await pass();
      seen.push(...delays());
    }
    expect(seen).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });
});
