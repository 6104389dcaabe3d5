import { Link } from '@tanstack/react-router';
import type { Action } from '@waymark/domain';
import type { InterfaceText } from '@waymark/wording';
import { useRead } from '../../api/client.js';
import { toDecideQuery } from '../../api/to-decide.graphql.js';
import { useMayDo } from '../../ui/use-session.js';
import { useWording } from '../../ui/use-wording.js';
import styles from './shell.module.css';

interface WorkLink {
  readonly to: string;
  /** Shown to whoever may do this somewhere, or has something waiting there. */
  readonly action: Action;
  readonly text: (t: InterfaceText) => string;
}

/** The pages of people at work, in the order of a figure's way: a page is added here by one line. */
const WORK: readonly WorkLink[] = [
  { to: '/entry', action: 'ENTER', text: (t) => t.shell.entry },
  { to: '/approvals', action: 'APPROVE', text: (t) => t.shell.approvals },
  { to: '/rounds', action: 'MANAGE_ROUNDS', text: (t) => t.shell.rounds },
  { to: '/register', action: 'MANAGE_REGISTER', text: (t) => t.registerNav.nav },
  { to: '/import', action: 'IMPORT', text: (t) => t.importNav.nav },
  { to: '/admin', action: 'ADMINISTER', text: (t) => t.accountNav.admin },
];

/** Links to the pages on which the reader has something to do, and to no other. */
export function WorkLinks() {
  const { t } = useWording();
  const may = useMayDo();
  // The collecting unit decides for a unit that has nobody else to do it.
  const mayDecide = may('APPROVE') || may('RECEIVE');
  const { data } = useRead(toDecideQuery, {}, { pause: !mayDecide });
  const waiting: Readonly<Record<string, number>> = {
    '/approvals': (mayDecide && data?.toDecide.sheets) || 0,
  };
  const links = WORK.filter(({ to, action }) => may(action) || waiting[to]);
  if (links.length === 0) return null;
  return (
    <nav aria-label={t.shell.work} className={styles['workLinks']}>
      <span aria-hidden="true">{t.shell.work}</span>
      {links.map(({ to, text }) => (
        <Link key={to} to={to}>
          {text(t)}
          {waiting[to] ? ` (${waiting[to]})` : ''}
        </Link>
      ))}
    </nav>
  );
}
