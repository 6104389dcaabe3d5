import { usePageWording } from '../../ui/use-page-wording.js';
import { useScopeText } from '../../ui/use-scope-text.js';
import type { SessionFacts } from '../../ui/use-session.js';
import styles from './account.module.css';

/** The roles that somebody holds, each with where, how long, and by whom it was delegated. */
export function HeldRoles({ session }: { readonly session: SessionFacts }) {
  const { t, w } = usePageWording();
  const scopeText = useScopeText();
  if (session.grants.length === 0) return <p>{t.account.none}</p>;
  return (
    <ul className={styles['roles']} aria-label={t.account.roles}>
      {session.grants.map((grant, index) => (
        <li key={index}>
          <strong>{t.role[grant.role]}</strong>, {scopeText(grant)},{' '}
          {grant.to
            ? t.account.fromTo(w.date(grant.from), w.date(grant.to))
            : t.account.from(w.date(grant.from))}
          {grant.delegatedByName ? `, ${t.account.delegatedBy(grant.delegatedByName)}` : null}
        </li>
      ))}
    </ul>
  );
}
