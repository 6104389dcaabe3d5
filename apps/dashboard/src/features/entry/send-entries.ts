import type { EntryCell, SaveEntriesMutation } from '../../api/generated/graphql.js';
import type { Wording } from '@waymark/wording';
import { draftClient, failureOf } from '../../api/client.js';
import { saveEntriesMutation } from './entry.graphql.js';
import { roundOf, type EntryFacts } from './entry-facts.js';
import { textsOf } from './entry-texts.js';
import type { FactsById } from './pasted-style.js';
import { cellOf } from './read-entry.js';
import type { Outcome } from './saving/draft-saver.js';
import type { Send } from './saving/use-entries.js';

/** What is asked within so many milliseconds goes as one request: a pasted column, or all that waited for the network. */
const TOGETHER_MS = 20;
const MOST_CELLS = 200;

/** A session that has ended, or is somebody else's, is like a network that is cut: once one is signed in again, it goes on. */
const SIGNED_OUT: readonly string[] = ['SIGN_IN_NEEDED', 'OTHER_PERSON'];
const AWAY: readonly string[] = ['NETWORK', 'INTERNAL_SERVER_ERROR', ...SIGNED_OUT];

/** Whether a write may go through later as it is; null where it was refused for good. */
export function awayOf(code: string): { readonly needsSignIn: boolean } | null {
  return AWAY.includes(code) ? { needsSignIn: SIGNED_OUT.includes(code) } : null;
}

interface Waiting {
  readonly key: string;
  readonly roundId: string;
  readonly of: EntryFacts;
  readonly cell: EntryCell;
  readonly answer: (outcome: Outcome) => void;
}

/** A key for several entries that are sent together: the same entries under the same keys make the same one. */
function commonKey(keys: readonly string[]): string {
  const [only = ''] = keys;
  if (keys.length === 1) return only;
  let hash = 0xcbf29ce484222325n;
  for (const char of keys.join(' '))
    hash = ((hash ^ BigInt(char.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
  return `${only}-${hash.toString(36)}`;
}

/** What the answer to several entries says of one. */
function outcomeOf(of: EntryFacts, answered: SaveEntriesMutation['saveEntries'], w: Wording): Outcome {
  const is = ({ seriesId }: { readonly seriesId: string }) => seriesId === of.seriesId;
  const saved = answered.saved.find(is);
  if (saved) return { kind: 'SAVED', revision: saved.revision };
  const stale = answered.stale.find(is);
  if (stale) {
    const { revision, enteredByName: by, enteredAt: at } = stale;
    return { kind: 'STALE', theirs: { texts: textsOf(stale, of, w), revision, by, at } };
  }
  return { kind: 'REFUSED', code: answered.refused.find(is)?.reason ?? 'NOT_ON_SHEET', details: {} };
}

/** Sends entries of one unit, those of one moment and one round together. */
export function entrySender(agencyId: string, facts: () => FactsById, w: () => Wording): Send {
  let waiting: Waiting[] = [];

  const post = async (roundId: string, all: readonly Waiting[]): Promise<void> => {
    const key = commonKey(all.map((one) => one.key));
    const { data, error } = await draftClient
      .mutation<SaveEntriesMutation>(saveEntriesMutation.toString(), {
        ...{ key, roundId, agencyId },
        cells: all.map(({ cell }) => cell),
      })
      .toPromise();
    for (const one of all) {
      if (error || !data) {
        const { code, details } = error ? failureOf(error) : { code: 'NETWORK', details: {} };
        const away = awayOf(code);
        one.answer(away ? { kind: 'UNREACHED', ...away } : { kind: 'REFUSED', code, details });
        continue;
      }
      one.answer(outcomeOf(one.of, data.saveEntries, w()));
    }
  };

  const flush = () => {
    const all = waiting;
    waiting = [];
    for (const roundId of new Set(all.map((one) => one.roundId))) {
      const ofRound = all.filter((one) => one.roundId === roundId);
      for (let i = 0; i < ofRound.length; i += MOST_CELLS)
        void post(roundId, ofRound.slice(i, i + MOST_CELLS));
    }
  };

  return (id, texts, basedOn, key) => {
    const of = facts().get(id);
    if (!of) return Promise.resolve({ kind: 'REFUSED', code: 'NOT_ON_SHEET', details: {} });
    return new Promise((answer) => {
      if (waiting.length === 0) setTimeout(flush, TOGETHER_MS);
      waiting.push({ key, roundId: roundOf(id), of, cell: cellOf(texts, of, basedOn), answer });
    });
  };
}
