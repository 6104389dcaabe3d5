import { useRead } from '../../api/client.js';
import type { RecordHistoryQuery, RecordNoun } from '../../api/generated/graphql.js';
import { Section } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { momentText } from '../../ui/moment-text.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { FieldText } from './field-text.js';
import { RowsChange } from './rows-change.js';
import { useWriterName } from './use-writer-name.js';
import { recordFormQuery, recordHistoryQuery } from './register.graphql.js';
import styles from './register.module.css';

/** Who wrote a record, when, what and why; the newest first. */
export function RecordHistory({ noun, id }: { readonly noun: RecordNoun; readonly id: string }) {
  const { t } = usePageWording();
  const { data } = useRead(recordHistoryQuery, { noun, id });
  return (
    <Section title={t.record.history}>
      {!data ? <Skeleton rows={4} /> : null}
      {data?.recordHistory.length === 0 ? <p>{t.record.historyNone}</p> : null}
      <ol className={styles['history']}>
        {data?.recordHistory.map((write) => (
          <li key={write.id}>
            <Write write={write} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

type WriteData = RecordHistoryQuery['recordHistory'][number];

function Write({ write }: { readonly write: WriteData }) {
  const { t, w } = usePageWording();
  const name = useWriterName();
  const form = useRead(recordFormQuery, { noun: write.noun }).data?.recordForm ?? [];
  const field = (one: string) => form.find((candidate) => candidate.name === one);
  return (
    <>
      <p className={styles['who']}>
        {t.record.wrote(name(write.by), momentText(write.at, w.locale))}
        {write.behalfOf ? ` (${t.record.behalf(write.behalfOf)})` : null}
        {write.reason ? <>: {write.reason}</> : null}
      </p>
      {write.isFirst ? (
        <details>
          <summary>{write.noun === 'TARGET' ? t.record.newOf.TARGET : t.record.first}</summary>
          <ul>
            {write.changes.map((change) => (
              <li key={change.name}>
                <FieldText noun={write.noun} field={field(change.name)} values={change.new} named />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <ul>
          {write.changes.map((change) =>
            change.name === 'rows' ? (
              <RowsChange key={change.name} old={change.old} now={change.new} />
            ) : (
              <li key={change.name}>
                <FieldText noun={write.noun} field={field(change.name)} values={change.old} named /> →{' '}
                <FieldText noun={write.noun} field={field(change.name)} values={change.new} />
              </li>
            ),
          )}
        </ul>
      )}
    </>
  );
}
