import type { RowTexts } from '../grid/sheet.js';

/** What the server says to a row that was sent. */
export type Outcome =
  | { readonly kind: 'SAVED'; readonly revision: number }
  | { readonly kind: 'STALE'; readonly theirs: Theirs }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly details: Readonly<Record<string, unknown>> }
  /** It was not reached, or its answer was lost: it may have written. */
  | { readonly kind: 'UNREACHED'; readonly needsSignIn?: boolean };

/** A row as another person has written it meanwhile. */
export interface Theirs {
  readonly texts: RowTexts;
  readonly revision: number;
  readonly by: string;
  /** ISO moment. */
  readonly at: string;
}

/** A row that is not on the server yet, as this browser keeps it. */
export interface Kept {
  readonly texts: RowTexts;
  readonly basedOn: number;
  /** What was sent without an answer, under its idempotency key. */
  readonly unanswered: Sent | null;
}

/**
 * Keeps a row in this browser; null lets it go. What was typed just now is newer than whatever is kept; anything else
 * (a write under way, an answer that comes late to a page that was left) changes only what the same page keeps.
 */
export type Keep = (row: string, kept: Kept | null, how: 'TYPED' | 'SENT') => void;

interface Sent {
  readonly key: string;
  readonly texts: RowTexts;
}

export interface RowSaving {
  /** As the server has it. */
  readonly saved: { readonly texts: RowTexts; readonly revision: number };
  /** As it stands here. */
  readonly texts: RowTexts;
  readonly sending: Sent | null;
  readonly unanswered: Sent | null;
  readonly refusal: Extract<Outcome, { kind: 'REFUSED' }> | null;
  readonly conflict: Theirs | null;
  /** Whether the server has it as it stands here. */
  readonly isSaved: boolean;
}

interface Doors {
  readonly send: (row: string, sent: Sent, basedOn: number) => Promise<Outcome>;
  readonly keep: Keep;
  readonly newKey: () => string;
  /** Whether two rows say the same, however they are written. */
  readonly isSame: (row: string, a: RowTexts, b: RowTexts) => boolean;
  /** Called at every change of a row's state. */
  readonly changed: () => void;
  /** Runs later, in milliseconds; gives back how to call it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

const WAIT_MS = 600;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** Whether two rows stand alike, letter by letter; an empty text is no text. */
export function isSameRow(a: RowTexts, b: RowTexts): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => (a[key] ?? '') === (b[key] ?? ''),
  );
}

/**
 * Brings drafts to the server, row by row: a moment after the last keystroke, one request of a row at a time, again
 * when it was not reached. Every change is kept in the browser before it is sent, so that nothing typed is lost. What
 * another person wrote meanwhile is never overwritten: the row waits until the reader has decided.
 */
export class DraftSaver {
  private readonly rows = new Map<string, RowSaving>();
  private readonly timers = new Map<string, () => void>();
  private retryMs = FIRST_RETRY_MS;
  private isClosed = false;
  /** Whether the server answered last that nobody is signed in any more. */
  needsSignIn = false;

  constructor(private readonly doors: Doors) {}

  state(row: string): RowSaving | undefined {
    return this.rows.get(row);
  }

  /** A row as the server has it, and what this browser still kept of it. */
  load(row: string, saved: RowSaving['saved'], kept: Kept | null): void {
    if (this.rows.has(row)) return;
    const texts = kept?.texts ?? saved.texts;
    const isOpen = this.isOpen(row, texts, saved.texts, kept?.unanswered ?? null);
    this.rows.set(row, {
      // What was kept rests on the revision it was typed over: a later one of the server is told, not overwritten.
      saved: kept && isOpen ? { ...saved, revision: kept.basedOn } : saved,
      texts,
      sending: null,
      unanswered: isOpen ? (kept?.unanswered ?? null) : null,
      refusal: null,
      conflict: null,
      isSaved: !isOpen,
    });
    if (kept && !isOpen) this.doors.keep(row, null, 'SENT');
    if (isOpen) this.plan(row, 0);
  }

  edit(row: string, texts: RowTexts): void {
    const before = this.rows.get(row);
    if (!before || isSameRow(before.texts, texts)) return;
    this.set(row, { texts, refusal: null });
    this.plan(row, WAIT_MS);
  }

  /** The network is back, or the reader asks for it: everything that is not on the server is sent now. */
  retry(): void {
    this.retryMs = FIRST_RETRY_MS;
    this.needsSignIn = false;
    for (const row of this.rows.keys()) {
      this.set(row, { refusal: null });
      this.plan(row, 0);
    }
  }

  /** The reader keeps the own text, over what the other person wrote. */
  keepMine(row: string): void {
    const { conflict } = this.rows.get(row) ?? {};
    if (!conflict) return;
    this.set(row, { saved: { texts: conflict.texts, revision: conflict.revision }, conflict: null });
    this.plan(row, 0);
  }

  /** The reader takes what the other person wrote; it returns their texts. */
  takeTheirs(row: string): RowTexts | null {
    const { conflict } = this.rows.get(row) ?? {};
    if (!conflict) return null;
    const { texts, revision } = conflict;
    this.set(row, { saved: { texts, revision }, texts, conflict: null });
    this.doors.keep(row, null, 'SENT');
    return texts;
  }

  /** The page is left: what waits for its moment goes at once, and what does not arrive stays kept in the browser. */
  close(): void {
    this.isClosed = true;
    for (const stop of this.timers.values()) stop();
    for (const row of this.timers.keys()) void this.send(row);
    this.timers.clear();
  }

  private set(row: string, change: Partial<RowSaving>): void {
    const before = this.rows.get(row);
    if (!before) return;
    const next = { ...before, ...change };
    const { texts, saved, unanswered, sending } = next;
    const isOpen = this.isOpen(row, texts, saved.texts, unanswered ?? sending);
    this.rows.set(row, { ...next, isSaved: !isOpen });
    if (isOpen || 'texts' in change) {
      this.doors.keep(
        row,
        isOpen ? { texts, basedOn: saved.revision, unanswered: unanswered ?? sending } : null,
        'texts' in change ? 'TYPED' : 'SENT',
      );
    }
    this.doors.changed();
  }

  /** Whether the server has a row otherwise than it stands here, or will when what is under way arrives. */
  private isOpen(row: string, texts: RowTexts, saved: RowTexts, underWay: Sent | null): boolean {
    if (!this.doors.isSame(row, texts, saved)) return true;
    return underWay !== null && !this.doors.isSame(row, texts, underWay.texts);
  }

  private plan(row: string, ms: number): void {
    if (this.isClosed) return;
    this.timers.get(row)?.();
    this.timers.set(
      row,
      this.doors.later(() => void this.send(row), ms),
    );
  }

  private async send(row: string): Promise<void> {
    const state = this.rows.get(row);
    if (!state || state.sending || state.conflict || state.refusal) return;
    if (!state.unanswered && this.doors.isSame(row, state.texts, state.saved.texts)) return;
    // A row whose answer was lost is sent again as it was, under the same key: it is written once.
    const sending = state.unanswered ?? { key: this.doors.newKey(), texts: state.texts };
    this.set(row, { sending });
    const outcome = await this.doors.send(row, sending, state.saved.revision);
    this.settle(row, sending, outcome);
  }

  private settle(row: string, sent: Sent, outcome: Outcome): void {
    this.needsSignIn = outcome.kind === 'UNREACHED' && (outcome.needsSignIn ?? false);
    switch (outcome.kind) {
      case 'SAVED': {
        this.retryMs = FIRST_RETRY_MS;
        const saved = { texts: sent.texts, revision: outcome.revision };
        this.set(row, { saved, sending: null, unanswered: null });
        const now = this.rows.get(row);
        if (now && this.doors.isSame(row, now.texts, sent.texts)) this.doors.keep(row, null, 'SENT');
        // What was typed while it was under way, on a page that has been left since, waits for nothing more.
        else if (this.isClosed) void this.send(row);
        else this.plan(row, WAIT_MS);
        return;
      }
      case 'STALE': {
        const { theirs } = outcome;
        // Written by this very browser, which never heard the answer.
        if (this.doors.isSame(row, theirs.texts, sent.texts)) {
          return this.settle(row, sent, { kind: 'SAVED', revision: theirs.revision });
        }
        const isSame = this.doors.isSame(row, theirs.texts, this.rows.get(row)?.texts ?? {});
        // Both wrote the same: there is nothing to decide.
        const saved = { texts: theirs.texts, revision: theirs.revision };
        if (isSame) this.doors.keep(row, null, 'SENT');
        this.set(row, {
          sending: null,
          unanswered: null,
          ...(isSame ? { saved } : { conflict: theirs }),
        });
        return;
      }
      case 'REFUSED':
        this.set(row, { sending: null, unanswered: null, refusal: outcome });
        return;
      case 'UNREACHED':
        this.set(row, { sending: null, unanswered: sent });
        this.plan(row, this.retryMs);
        this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
    }
  }
}
