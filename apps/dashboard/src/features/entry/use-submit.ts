import { useEffect, useState } from 'react';
import type { StepRefusal } from '@waymark/domain';
import { client, failureOf } from '../../api/client.js';
import type { SheetPartsFragment, SheetRevisionQuery } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { revisionQuery, submitSheetMutation } from './entry.graphql.js';
import { useEntryWording } from './entry-words.js';

interface SubmitOptions {
  readonly sheet: SheetPartsFragment;
  /** Whether everything typed is on the server. */
  readonly isSettled: boolean;
  readonly retry: () => void;
  readonly onSent: () => void;
}

interface Submit {
  readonly start: () => void;
  readonly isUnderWay: boolean;
  readonly problem: string | null;
}

/** Sends a form for approval: first whatever is still on its way, then the form as the server has it. */
export function useSubmit({ sheet, isSettled, retry, onSent }: SubmitOptions): Submit {
  const { w, e } = useEntryWording();
  const { send } = useWrite(submitSheetMutation);
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const stop = (code: string, details: Readonly<Record<string, unknown>>) => {
    const refusal = details['refusal'];
    const sentence =
      code === 'STEP_REFUSED' && typeof refusal === 'string'
        ? e.labels.stepRefusal[refusal as StepRefusal]
        : w.error(code, details);
    setProblem(sentence);
    setUnderWay(false);
  };
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
      if (!isSettled) retry();
    },
    isUnderWay,
    problem,
  };
}
