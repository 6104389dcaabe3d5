import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { RecordNoun } from '../../api/generated/graphql.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { Failure, Missing, Notice } from '../../ui/state.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { RecordEditor } from './record-editor.js';
import { RecordHistory } from './record-history.js';
import { nounOf, wordOf } from './record.noun.js';
import { valuesOf, type Values } from './record.values.js';
import { recordFormQuery, recordQuery } from './register.graphql.js';

/** One record of the register: its fields, why each change was made, and by whom. `new` in the address starts one. */
export function RecordPage(): ReactNode {
  const { noun: word, id } = useParams({ from: '/register/$noun/$id' });
  const noun = nounOf(word);
  const { t } = usePageWording();
  if (noun === null)
    return (
      <Page title={t.state.missingTitle}>
        <Missing />
      </Page>
    );
  return <RecordOf key={`${noun} ${id}`} noun={noun} id={id === 'new' ? null : id} />;
}

const DEFAULTS: Readonly<Partial<Record<RecordNoun, Values>>> = {
  GOAL: {
    kind: ['GOAL'],
    lifecycle: ['IN_FORCE'],
    series_rule: ['FIRST'],
    area: ['VN'],
    stated_precision: [],
  },
  DOCUMENT: { lifecycle: ['IN_FORCE'], dated_precision: ['UNKNOWN'] },
  INDICATOR: { lifecycle: ['IN_FORCE'] },
  STATEMENT: { date_precision: ['UNKNOWN'] },
  FORM: { lifecycle: ['IN_FORCE'], cut_off_days: ['0'], two_steps: ['yes'] },
};

function RecordOf({ noun, id }: { readonly noun: RecordNoun; readonly id: string | null }) {
  const { t, locale } = usePageWording();
  const search = useSearch({ from: '/register/$noun/$id' });
  const form = useRead(recordFormQuery, { noun });
  const read = useRead(recordQuery, { noun, id: id ?? '' }, { pause: id === null });
  const failed = form.failure ? form : read.failure ? read : null;
  const kicker = (
    <>
      <Link to="/register">{t.record.title}</Link>
      {' · '}
      <Link to="/register/$noun" params={{ noun: wordOf(noun) }}>
        {t.record.nouns[noun]}
      </Link>
    </>
  );
  if (failed?.failure) {
    return (
      <Page title={t.record.title} kicker={kicker}>
        {failed.failure.code === 'NOT_ALLOWED' ? (
          <Notice title={t.state.refusedTitle} text={t.record.notAllowed} />
        ) : (
          <Failure failure={failed.failure} retry={failed.retry} />
        )}
      </Page>
    );
  }
  if (!form.data || (id !== null && !read.data)) return <PageSkeleton />;
  const record = read.data?.record ?? null;
  if (id !== null && !record) {
    return (
      <Page title={t.state.missingTitle} kicker={kicker}>
        <Notice title={t.state.missingTitle} text={t.record.missing} />
      </Page>
    );
  }
  const prefilled: Values = Object.fromEntries(
    (['document', 'quote_vi', 'clause', 'indicator'] as const).flatMap((name) =>
      search[name] && form.data?.recordForm.some((field) => field.name === name)
        ? [[name, [search[name]]]]
        : [],
    ),
  );
  return (
    <Page
      title={record ? (locale === 'vi' ? record.titleVi : record.titleEn) : t.record.newOf[noun]}
      kicker={kicker}
      actions={
        noun === 'FORM' && id !== null ? (
          <Link to="/rounds" search={{ form: id }}>
            {t.record.rows.toRounds}
          </Link>
        ) : null
      }
    >
      <RecordEditor
        noun={noun}
        id={id}
        fields={form.data.recordForm}
        revision={record?.revision ?? null}
        stored={record ? valuesOf(record.fields) : {}}
        initial={record ? valuesOf(record.fields) : { ...DEFAULTS[noun], ...prefilled }}
        refresh={read.retry}
        place={[noun, id ?? 'new', ...Object.values(prefilled).flat()].join('.')}
        targetsBefore={record?.targets ?? 0}
      />
      {id === null ? null : <RecordHistory noun={noun} id={id} />}
    </Page>
  );
}
