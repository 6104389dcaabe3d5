import { Link } from '@tanstack/react-router';
import { Section } from '../../ui/page.js';
import { useNames } from '../../ui/use-names.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import type { ChangesData } from './change.words.js';
import styles from './changes.module.css';

/** Documents that were issued, and what they replaced. */
export function NewDocuments({ documents }: Pick<ChangesData, 'documents'>) {
  const { t, w } = usePageWording();
  const names = useNames();
  if (documents.length === 0) return null;
  const title = `${t.changes.documents} (${w.number(documents.length, 0)})`;
  const link = (document: ChangesData['documents'][number]['document']) => (
    <Link key={document.id} to="/documents/$id" params={{ id: document.id }} className={styles['link']}>
      {document.number ? <strong>{document.number}: </strong> : null}
      {w.title(document)}
    </Link>
  );
  return (
    <Section title={title}>
      <table role="table" className={styles['table']} aria-label={title}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.document.name}
            </th>
            <th scope="col" role="columnheader" className={styles['issuer']}>
              {t.changes.producer}
            </th>
            <th scope="col" role="columnheader" className={styles['day']}>
              {t.changes.issuedOn}
            </th>
            <th scope="col" role="columnheader" className={styles['name']}>
              {t.changes.replaces}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {documents.map(({ document, replaces }) => (
            <tr role="row" key={document.id}>
              <th scope="row" role="rowheader">
                {link(document)}
              </th>
              <td role="cell" data-label={t.changes.producer} data-empty={!document.issuer}>
                {document.issuer ? names.agency(document.issuer, 'short') : '–'}
              </td>
              <td role="cell" data-label={t.changes.issuedOn} className={styles['day']}>
                {document.dated ? w.date(document.dated, document.datedPrecision) : '–'}
              </td>
              <td role="cell" data-label={t.changes.replaces} data-empty={replaces.length === 0}>
                <div>{replaces.length > 0 ? replaces.map(link) : t.changes.replacesNone}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
