import { useEffect, useState } from 'react';
import { client, failureOf } from '../../api/client.js';
import type { SheetPartsFragment, SheetRevisionQuery } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { revisionQuery, submitSheetMutation } from './entry.graphql.js';

interface SubmitOptions {
  readonly sheet: SheetPartsFragment;
  readonly saving: {
    /** Whether everything typed is on the server. */
    readonly isSettled: boolean;
    readonly isCut: boolean;
    readonly needsSignIn: boolean;
    /** How much of it the server does not take as it is. */
    readonly refused: number;
    readonly retry: () => void;
  };
  readonly onSent: () => void;
}

interface Submit {
  readonly start: () => void;
  readonly isUnderWay: boolean;
  readonly problem: string | null;
}

/** Sends a form for approval: first whatever is still on its way, then the form as the server has it. */
export function useSubmit({ sheet, saving, onSent }: SubmitOptions): Submit {
  const { t, w } = usePageWording();
  const { isSettled } = saving;
  const { send } = useWrite(submitSheetMutation);
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const stop = (code: string, details: Readonly<Record<string, unknown>>) => {
    setProblem(w.error(code, details));
    setUnderWay(false);
  };
  /** What keeps that which was typed from the server, where waiting alone does not help. */
  const hindrance = saving.isCut
    ? w.error('NETWORK')
    : saving.needsSignIn
      ? t.entrySaving.signedOut
      : saving.refused > 0
        ? t.entrySaving.refusedFirst
        : null;
  useEffect(() => {
    if (!isUnderWay || isSettled || hindrance === null) return;
    setProblem(hindrance);
    setUnderWay(false);
  }, [isUnderWay, isSettled, hindrance]);
  useEffect(() => {
    if (!isUnderWay || !isSettled) return;
    void (async () => {
      const place = { roundId: sheet.round.id, agencyId: sheet.agency.id };
      // The head may have been saved since: the form is sent as it stands on the server now.
      const read = await client
        .query<SheetRevisionQuery>(revisionQuery.toString(), place, { requestPolicy: 'network-only' })
        .toPromise();
      if (read.error || !read.data) {
        const { code, details } = read.error ? failureOf(read.error) : { code: 'NETWORK', details: {} };
        return stop(code, details);
      }
      const written = await send({ ...place, basedOn: read.data.sheet.submission.revision });
      if (!written.ok) return stop(written.failure.code, written.failure.details);
      setUnderWay(false);
      return onSent();
    })();
  }, [isUnderWay, isSettled]);

  return {
    start: () => {
      setProblem(null);
      setUnderWay(true);
      if (!isSettled) saving.retry();
    },
    isUnderWay,
    problem,
  };
}
