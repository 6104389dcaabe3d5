import type { Values } from './record.values.js';

/** What is typed and not yet saved. */
export interface Draft {
  readonly typed: Values;
  readonly targets: readonly Values[];
  readonly reason: string;
}

const nameOf = (place: string): string => `waymark.record.${place}`;

/** What was typed at a place before the page was left or loaded anew; null where nothing was. */
export function readDraft(place: string): Draft | null {
  try {
    const text = sessionStorage.getItem(nameOf(place));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** Keeps what is typed until it is saved; null forgets it. A browser that keeps nothing loses only this help. */
export function keepDraft(place: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(nameOf(place), JSON.stringify(draft));
    else sessionStorage.removeItem(nameOf(place));
  } catch {
    // Nothing to do: the form itself still holds it.
  }
}
