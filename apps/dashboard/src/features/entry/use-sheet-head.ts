import { useEffect, useRef, useState } from 'react';
import { useWrite } from '../../api/write.js';
import type { SheetPartsFragment, ValueStatus } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { saveSheetMutation } from './entry.graphql.js';
import { mergeHead, ownWords, staleHead, type HeadConflict, type TypedHead } from './merge-head.js';
import { keeperOf, type KeptEntries } from './saving/kept-drafts.js';
import { awayOf } from './send-entries.js';

export interface SheetHeadHook {
  readonly typed: TypedHead;
  readonly write: (change: Partial<TypedHead>) => void;
  readonly isSaved: boolean;
  /** Why it is not saved yet. */
  readonly problem: string | null;
  /** Whether it is not sent as it is: it was refused, or the words of somebody else wait to be decided on. */
  readonly isStuck: boolean;
  readonly needsSignIn: boolean;
  readonly retry: () => void;
  /** What somebody else wrote to the same fields; nothing is sent until it is decided. */
  readonly conflict: HeadConflict | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface HeadPlace {
  /** Under which this browser keeps what is not sent. */
  readonly name: string;
  readonly kept: KeptEntries;
}

interface Problem {
  readonly text: string;
  /** It was not reached, and is tried again by itself. */
  readonly away: ReturnType<typeof awayOf>;
}

const WAIT_MS = 600;
const RETRY_MS = 5_000;

const typedOf = ({ submission }: SheetPartsFragment): TypedHead => ({
  status: submission.status ?? '',
  sourceRef: submission.sourceRef ?? '',
  signedNumber: submission.signedNumber ?? '',
  signedOn: submission.signedOn ?? '',
  signer: submission.signer ?? '',
});

/** Saves what is said once for a form a moment after it was typed; until then this browser keeps it. */
export function useSheetHead(sheet: SheetPartsFragment, { name, kept }: HeadPlace): SheetHeadHook {
  const { t, w } = usePageWording();
  const { send, waiting } = useWrite(saveSheetMutation);
  const key = `head ${sheet.round.id}`;
  const [keep] = useState(() => keeperOf(name, kept));
  const [before] = useState(() => kept.get(key));
  const [saved, setSaved] = useState(() => typedOf(sheet));
  const [typed, setTyped] = useState<TypedHead>(() => ({ ...saved, ...before?.texts }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [conflict, setConflict] = useState<HeadConflict | null>(null);
  const latest = useRef(typed);
  latest.current = typed;
  const own = ownWords(typed, saved);
  const isSaved = Object.keys(own).length === 0;
  // What was kept rests on the revision it was typed over, unless the server has it: its answer was lost on the way.
  const revision = useRef((isSaved ? undefined : before?.basedOn) ?? sheet.submission.revision);
  const isStuck = conflict !== null || (problem !== null && !problem.away);

  useEffect(() => {
    keep(key, isSaved ? null : { texts: own, basedOn: revision.current, unanswered: null }, 'TYPED');
  }, [typed, saved]);

  const meet = (code: string, details: Readonly<Record<string, unknown>>) => {
    const stale = code === 'STALE' ? staleHead(details) : null;
    const away = awayOf(code);
    if (!stale) return setProblem({ text: away ? t.entrySaving.headWaiting : w.error(code, details), away });
    const merged = mergeHead(latest.current, saved, stale.changed);
    revision.current = stale.revision;
    setTyped(merged.typed);
    setSaved(merged.saved);
    const { by, at } = stale;
    return setConflict(Object.keys(merged.open).length > 0 ? { by, at, theirs: merged.open } : null);
  };

  useEffect(() => {
    // One at a time: what is typed meanwhile rests on the revision that the answer brings.
    if (isSaved || waiting || isStuck) return undefined;
    const timer = setTimeout(
      async () => {
        const text = (value: string) => value.trim() || null;
        const written = await send({
          roundId: sheet.round.id,
          agencyId: sheet.agency.id,
          basedOn: revision.current,
          head: {
            status: (typed.status || null) as ValueStatus | null,
            documentId: sheet.submission.documentId ?? null,
            sourceRef: text(typed.sourceRef),
            signedNumber: text(typed.signedNumber),
            signedOn: text(typed.signedOn),
            signer: text(typed.signer),
          },
        });
        if (written.ok) {
          revision.current = written.data.saveSheet.submission.revision;
          setSaved(typed);
          setProblem(null);
        } else meet(written.failure.code, written.failure.details);
      },
      problem ? RETRY_MS : WAIT_MS,
    );
    return () => clearTimeout(timer);
  }, [typed, saved, waiting, problem, conflict]);

  const retry = () => setProblem(null);
  useEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, []);

  return {
    ...{ typed, isSaved, isStuck, conflict, retry },
    problem: problem?.text ?? null,
    needsSignIn: problem?.away?.needsSignIn ?? false,
    write: (change) => {
      setProblem(null);
      setTyped((earlier) => ({ ...earlier, ...change }));
    },
    keepMine: () => setConflict(null),
    takeTheirs: () => {
      setTyped((earlier) => ({ ...earlier, ...conflict?.theirs }));
      setConflict(null);
    },
  };
}
