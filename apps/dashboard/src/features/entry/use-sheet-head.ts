import { useEffect, useRef, useState } from 'react';
import { useWrite } from '../../api/write.js';
import type { SheetPartsFragment, ValueStatus } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { saveSheetMutation } from './entry.graphql.js';

/** What is said once for a form, as it is typed. */
export interface TypedHead {
  readonly status: string;
  readonly sourceRef: string;
  readonly signedNumber: string;
  readonly signedOn: string;
  readonly signer: string;
}

export interface SheetHeadHook {
  readonly typed: TypedHead;
  readonly write: (change: Partial<TypedHead>) => void;
  readonly isSaved: boolean;
  readonly problem: string | null;
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
  const { send } = useWrite(saveSheetMutation);
  const [typed, setTyped] = useState(() => typedOf(sheet));
  const [saved, setSaved] = useState(typed);
  const [problem, setProblem] = useState<string | null>(null);
  const revision = useRef(sheet.submission.revision);
  const isSaved = JSON.stringify(typed) === JSON.stringify(saved);

  useEffect(() => {
    if (isSaved || problem !== null) return undefined;
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
      } else setProblem(w.error(written.failure.code, written.failure.details));
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed, saved, problem]);

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
  };
}
