import { addDays, addMonths, isDate, VERDICT_TURNS } from '@waymark/domain';
import type { ReactNode } from 'react';
import type { Read } from '../../api/client.js';
import type { ChangesQuery } from '../../api/generated/graphql.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { countOf } from './change-count.js';
import { sentenceOf, type ChangesData } from './change.words.js';
import { FigureChanges } from './figure-changes.js';
import { NewDocuments } from './new-documents.js';
import { NewPromises } from './new-promises.js';
import { SinceControl } from './since-control.js';
import { VerdictChanges } from './verdict-changes.js';

interface BoardChangesProps {
  readonly read: Read<ChangesQuery>;
  /** The later day. */
  readonly asOf: string;
  /** The earlier day as it stands in the address. */
  readonly since: string | undefined;
  readonly choose: (since: string | undefined) => void;
  /** The filters of the board, between the answer and the lists. */
  readonly children: ReactNode;
}

/** What moved between two days: the sentence first, then verdicts, promises, figures and documents. */
export function BoardChanges({ read, asOf, since, choose, children }: BoardChangesProps) {
  const { t, w } = usePageWording();
  const changes = read.data?.changes;
  const isWrong = since !== undefined && !isDate(since);
  const refused = read.failure && read.failure.code !== 'NETWORK' ? read.failure : null;
  const problem = isWrong
    ? t.changes.wrongDay(since)
    : refused && REFUSALS.includes(refused.code)
      ? w.error(refused.code, refused.details)
      : null;
  const control = <SinceControl since={since ?? addMonths(asOf, -1)} asOf={asOf} choose={choose} />;
  if (problem) {
    return (
      <>
        {control}
        {children}
        <Notice alert title={t.changes.wrongTitle} text={problem}>
          <Button look="primary" onClick={() => choose(undefined)}>
            {t.changes.useMonth}
          </Button>
        </Notice>
      </>
    );
  }
  return (
    <>
      {control}
      {changes ? <Answer sentence={sentenceOf(changes, w)} /> : null}
      {children}
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !changes ? (
        <Skeleton rows={10} />
      ) : countOf(changes) === 0 ? (
        <Nothing changes={changes} choose={choose} />
      ) : (
        <div aria-busy={read.waiting}>
          {VERDICT_TURNS.map((turn) => (
            <VerdictChanges
              key={turn}
              turn={turn}
              changes={changes.verdicts.filter((change) => change.turn === turn)}
            />
          ))}
          <NewPromises stated={changes.stated} />
          <FigureChanges
            revised
            title={t.changes.revised}
            changes={changes.figures.filter(({ before }) => before)}
          />
          <FigureChanges
            revised={false}
            title={t.changes.figures}
            changes={changes.figures.filter(({ before }) => !before)}
          />
          <NewDocuments documents={changes.documents} />
        </div>
      )}
    </>
  );
}

/** Refusals that another earlier day mends. */
const REFUSALS: readonly string[] = ['SINCE_NOT_BEFORE', 'AS_OF_IN_FUTURE'];

function Nothing({
  changes,
  choose,
}: {
  readonly changes: ChangesData;
  readonly choose: BoardChangesProps['choose'];
}) {
  const { t, w } = usePageWording();
  const { since, asOf, lastChangeOn } = changes;
  return (
    <Notice
      title={t.changes.emptyTitle(w.date(since), w.date(asOf))}
      text={lastChangeOn ? t.changes.emptyText(w.date(lastChangeOn)) : t.changes.emptyNever}
    >
      {lastChangeOn ? (
        <Button look="primary" onClick={() => choose(addDays(lastChangeOn, -1))}>
          {t.changes.toLast}
        </Button>
      ) : null}
    </Notice>
  );
}
