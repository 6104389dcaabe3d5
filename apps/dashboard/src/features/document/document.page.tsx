import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { DocumentPartsFragment, DocumentQuery } from '../../api/generated/graphql.js';
import { EditLink } from '../../ui/edit-link.js';
import { NoteText } from '../../ui/note-text.js';
import { Page, Section } from '../../ui/page.js';
import { PromiseLine } from '../../ui/promise-line.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { sourcePlace } from '../../ui/source-place.js';
import { Failure, Missing } from '../../ui/state.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { DocumentFiles } from './document-files.js';
import { DocumentFigures } from './document-figures.js';
import { DocumentStatements } from './document-statements.js';
import { documentQuery } from './document.graphql.js';
import styles from './document.module.css';

export type DocumentData = NonNullable<DocumentQuery['document']>;

/** What a document promised, stated and launched, sentence by sentence, and what replaced it. */
export function DocumentPage(): ReactNode {
  const { id } = useParams({ from: '/documents/$id' });
  return <DocumentOf key={id} id={id} />;
}

function DocumentOf({ id }: { readonly id: string }) {
  const { t, w, own } = usePageWording();
  const read = useRead(documentQuery, { id, asOf: useAsOf() });
  if (read.failure) {
    return (
      <Page title={t.shell.documents}>
        <Failure failure={read.failure} retry={read.retry} />
      </Page>
    );
  }
  if (!read.data) return <PageSkeleton />;
  const page = read.data.document;
  if (!page) {
    return (
      <Page title={t.state.missingTitle}>
        <Missing />
      </Page>
    );
  }
  const { document } = page;
  const note = own(document, 'note');
  const reference = document.reference ? sourcePlace(document.reference) : null;
  return (
    <Page
      title={document.number ? `${document.number}: ${w.title(document)}` : w.title(document)}
      kicker={w.documentKind(document.kind)}
      actions={<EditLink noun="document" id={document.id} text={t.files.edit} />}
    >
      <div aria-busy={read.waiting}>
        <dl className={styles['facts']}>
          {document.issuer ? <Fact name={t.document.issuer}>{w.name(document.issuer)}</Fact> : null}
          {document.signer ? <Fact name={t.document.signer}>{document.signer}</Fact> : null}
          <Fact name={t.document.dated}>
            {document.dated ? w.date(document.dated, document.datedPrecision) : t.document.undated}
          </Fact>
          {document.lifecycle === 'NONE' ? null : (
            <Fact name={t.document.lifecycle}>{w.documentLifecycle(document.lifecycle)}</Fact>
          )}
          {page.replacedBy ? (
            <Fact name={t.document.replacedBy}>
              <DocumentLink document={page.replacedBy} />
            </Fact>
          ) : null}
          {page.replaces.length > 0 ? (
            <Fact name={t.document.replaces}>
              {page.replaces.map((one) => (
                <div key={one.id}>
                  <DocumentLink document={one} />
                </div>
              ))}
            </Fact>
          ) : null}
          {reference ? <Fact name={t.document.reference}>{reference}</Fact> : null}
          {note ? (
            <Fact name={t.indicator.note}>
              <NoteText text={note} goals={page.goals.map(({ goal }) => goal)} />
            </Fact>
          ) : null}
        </dl>
        {page.amended.length > 0 ? (
          <Section title={t.amended.documentTitle}>
            <ol className={styles['lines']}>
              {page.amended.map((promise) => (
                <li key={promise.goal.id}>
                  <PromiseLine promise={promise} measure={promise.goal.indicator} />
                </li>
              ))}
            </ol>
          </Section>
        ) : null}
        {page.goals.length > 0 || (page.figures.length === 0 && page.amended.length === 0) ? (
          <Section title={t.document.promised}>
            {page.goals.length === 0 ? <p className={styles['muted']}>{t.document.promisedNone}</p> : null}
            <ol className={styles['lines']}>
              {page.goals.map((promise) => (
                <li key={promise.goal.id}>
                  <PromiseLine promise={promise} measure={promise.goal.indicator} quoted ownDocument />
                </li>
              ))}
            </ol>
          </Section>
        ) : null}
        <DocumentStatements page={page} kinds={['MEASUREMENT']} title={t.document.stated} />
        <DocumentStatements page={page} kinds={['PROGRAMME', 'AGREEMENT']} title={t.document.launched} />
        <DocumentStatements page={page} kinds={['CONTEXT']} title={t.document.context} />
        <DocumentFigures page={page} />
        <DocumentFiles page={page} refresh={read.retry} />
      </div>
    </Page>
  );
}

function DocumentLink({ document }: { readonly document: DocumentPartsFragment }) {
  const { w } = usePageWording();
  return (
    <Link to="/documents/$id" params={{ id: document.id }}>
      {document.number ? `${document.number}: ` : null}
      {w.title(document)}
    </Link>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
