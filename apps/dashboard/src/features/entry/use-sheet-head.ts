import { useEffect, useRef, useState } from 'react';
import { useWrite } from '../../api/write.js';
import type { SheetPartsFragment, ValueStatus } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { saveSheetMutation } from './entry.graphql.js';
import { mergeHead, staleHead, type HeadConflict, type TypedHead } from './merge-head.js';

export interface SheetHeadHook {
  readonly typed: TypedHead;
  readonly write: (change: Partial<TypedHead>) => void;
  readonly isSaved: boolean;
  readonly problem: string | null;
  /** What somebody else wrote to the same fields; nothing is sent until it is decided. */
  readonly conflict: HeadConflict | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

const WAIT_MS = 600;

const typedOf = ({ submission }: SheetPartsFragment): TypedHead => ({
  status: submission.status ?? '',
  sourceRef: submission.sourceRef ?? '',
  signedNumber: submission.signedNumber ?? '',
  signedOn: submission.signedOn ?? '',
  signer: submission.signer ?? '',
});

/** Saves what is said once for a form a moment after it was typed. */
export function useSheetHead(sheet: SheetPartsFragment): SheetHeadHook {
  const { w } = usePageWording();
  const { send, waiting } = useWrite(saveSheetMutation);
  const [typed, setTyped] = useState(() => typedOf(sheet));
  const [saved, setSaved] = useState(typed);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<HeadConflict | null>(null);
  const revision = useRef(sheet.submission.revision);
  const latest = useRef(typed);
  latest.current = typed;
  const isSaved = JSON.stringify(typed) === JSON.stringify(saved);

  const meet = (code: string, details: Readonly<Record<string, unknown>>) => {
    const stale = code === 'STALE' ? staleHead(details) : null;
    if (!stale) return setProblem(w.error(code, details));
    const merged = mergeHead(latest.current, saved, stale.changed);
    revision.current = stale.revision;
    setTyped(merged.typed);
    setSaved(merged.saved);
    const { by, at } = stale;
    return setConflict(Object.keys(merged.open).length > 0 ? { by, at, theirs: merged.open } : null);
  };

  useEffect(() => {
    // One at a time: what is typed meanwhile rests on the revision that the answer brings.
    if (isSaved || waiting || problem !== null || conflict !== null) return undefined;
    const timer = setTimeout(async () => {
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
      } else meet(written.failure.code, written.failure.details);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed, saved, waiting, problem, conflict]);

  useEffect(() => {
    const back = () => setProblem(null);
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, []);

  return {
    typed,
    write: (change) => {
      setProblem(null);
      setTyped((before) => ({ ...before, ...change }));
    },
    isSaved,
    problem,
    conflict,
    keepMine: () => setConflict(null),
    takeTheirs: () => {
      setTyped((before) => ({ ...before, ...conflict?.theirs }));
      setConflict(null);
    },
  };
}
