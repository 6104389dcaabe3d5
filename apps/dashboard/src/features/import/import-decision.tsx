import { useState } from 'react';
import type { ImportPartsFragment } from '../../api/generated/graphql.js';
import { useWrite, type Written } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { commitImportMutation, discardImportMutation, undoImportMutation } from './import.graphql.js';
import styles from './import.module.css';
import { useImportWording } from './use-import-wording.js';

interface DecisionProps {
  readonly batch: ImportPartsFragment;
  readonly onChanged: (batch: ImportPartsFragment) => void;
  readonly reload: () => void;
}

/** The one thing to do with an import as a whole: commit it, give it up, undo it. */
export function ImportDecision({ batch, onChanged, reload }: DecisionProps) {
  const { t, w, failed } = useImportWording();
  const [commit, discard, undo] = [
    useWrite(commitImportMutation),
    useWrite(discardImportMutation),
    useWrite(undoImportMutation),
  ];
  const [said, setSaid] = useState<string | null>(null);
  const waiting = commit.waiting || discard.waiting || undo.waiting;
  const change = { id: batch.id, basedOn: batch.revision };
  function take<Result>(written: Written<Result>, batchOf: (data: Result) => ImportPartsFragment) {
    if (written.ok) return onChanged(batchOf(written.data));
    setSaid(failed(written.failure));
    if (written.failure.code === 'STALE') reload();
  }
  const count = (batch.counts?.newRows ?? 0) + (batch.counts?.changed ?? 0);
  return (
    <div className={styles['decision']}>
      <p role="status">
        {batch.state === 'COMMITTED' ? t.import.committed(w.number(count)) : null}
        {batch.state === 'UNDONE' ? t.import.undone : null}
        {batch.state === 'DISCARDED' ? t.import.discarded : null}
        {batch.state === 'STAGED' && count === 0 ? t.import.nothing : null}
      </p>
      {said ? (
        <p role="alert" className={styles['refusal']}>
          {said}
        </p>
      ) : null}
      <div className={styles['buttons']}>
        {batch.state === 'STAGED' && count > 0 ? (
          <Button
            look="primary"
            disabled={waiting}
            onClick={async () => {
              const written = await commit.send(change);
              if (written.ok && written.data.commitImport.outdated > 0)
                setSaid(t.import.outdated(w.number(written.data.commitImport.outdated)));
              take(written, (data) => data.commitImport.import);
            }}
          >
            {t.import.commit(w.number(count))}
          </Button>
        ) : null}
        {batch.state === 'STAGED' || batch.state === 'ASKING' ? (
          <Button
            disabled={waiting}
            onClick={async () => take(await discard.send(change), (data) => data.discardImport)}
          >
            {t.import.discard}
          </Button>
        ) : null}
        {batch.state === 'COMMITTED' && count > 0 ? (
          <Button
            disabled={waiting}
            title={t.import.undoAsk}
            onClick={async () => take(await undo.send(change), (data) => data.undoImport)}
          >
            {t.import.undo}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
