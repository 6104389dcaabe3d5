import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { ImportAnswerInput, ImportPartsFragment } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Failure, Missing } from '../../ui/state.js';
import { answerImportMutation, importQuery } from './import.graphql.js';
import styles from './import.module.css';
import { ImportDecision } from './import-decision.js';
import { ImportMappingForm } from './import-mapping-form.js';
import { ImportQuestions } from './import-questions.js';
import { ImportRows } from './import-rows.js';
import { ImportUnderstood } from './import-understood.js';
import { ImportUnmatchedList } from './import-unmatched-list.js';
import { ImportWhole } from './import-whole.js';
import { useImportWording } from './use-import-wording.js';

/** One file from what was understood to what became of it: the next thing to do stands first. */
export function ImportPage(): ReactNode {
  const { id } = useParams({ from: '/import/$id' });
  const number = Number(id);
  const { t } = useImportWording();
  const read = useRead(importQuery, { id: number }, { pause: !Number.isSafeInteger(number) });
  const [newer, setNewer] = useState<ImportPartsFragment | null>(null);
  const found = newer && newer.id === number ? newer : read.data?.import;
  if (read.failure) return <Failure failure={read.failure} retry={read.retry} />;
  if (found === undefined) return Number.isSafeInteger(number) ? <PageSkeleton /> : <Missing />;
  if (found === null) return <Missing />;
  const reload = () => {
    setNewer(null);
    read.retry();
  };
  return (
    <Page title={found.fileName} kicker={<Link to="/import">{t.import.back}</Link>} wide>
      <Steps key={found.revision} batch={found} onChanged={setNewer} reload={reload} />
    </Page>
  );
}

interface StepsProps {
  readonly batch: ImportPartsFragment;
  readonly onChanged: (batch: ImportPartsFragment) => void;
  readonly reload: () => void;
}

function Steps({ batch, onChanged, reload }: StepsProps) {
  const { failed } = useImportWording();
  const { send, waiting } = useWrite(answerImportMutation);
  const [failure, setFailure] = useState<string | null>(null);
  const [isMapping, setMapping] = useState(false);
  async function answer(given: ImportAnswerInput) {
    setFailure(null);
    const written = await send({ id: batch.id, basedOn: batch.revision, answer: given });
    if (!written.ok) return setFailure(failed(written.failure));
    // The same answer once more leaves the revision as it is, and these steps with it.
    setMapping(false);
    onChanged(written.data.answerImport);
  }
  const isOpen = batch.state === 'ASKING' || batch.state === 'STAGED';
  const asksForMapping = isOpen && (batch.asksMapping || isMapping);
  return (
    <div aria-busy={waiting}>
      {failure ? (
        <p role="alert" className={styles['refusal']}>
          {failure}
        </p>
      ) : null}
      <ImportDecision batch={batch} onChanged={onChanged} reload={reload} />
      {batch.state === 'ASKING' ? <ImportQuestions batch={batch} answer={answer} waiting={waiting} /> : null}
      {asksForMapping ? <ImportMappingForm batch={batch} answer={answer} waiting={waiting} /> : null}
      <ImportUnderstood batch={batch} onRemap={isOpen && !asksForMapping ? () => setMapping(true) : null} />
      {batch.state === 'STAGED' ? (
        <>
          <ImportUnmatchedList batch={batch} answer={answer} waiting={waiting} />
          <ImportWhole batch={batch} answer={answer} waiting={waiting} />
        </>
      ) : null}
      {batch.counts && batch.state !== 'DISCARDED' ? <ImportRows batch={batch} /> : null}
    </div>
  );
}

/** What every step is given. */
export interface StepProps {
  readonly batch: ImportPartsFragment;
  readonly answer: (given: ImportAnswerInput) => Promise<void>;
  readonly waiting: boolean;
}
