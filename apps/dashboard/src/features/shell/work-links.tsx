import { Link } from '@tanstack/react-router';
import type { Action } from '@waymark/domain';
import type { InterfaceText } from '@waymark/wording';
import { useMayDo } from '../../ui/use-session.js';
import { useWording } from '../../ui/use-wording.js';

interface WorkLink {
  readonly to: string;
  /** Shown to whoever may do this somewhere. */
  readonly action: Action;
  readonly text: (t: InterfaceText) => string;
}

/** The pages of people at work, in the order of a figure's way: a page is added here by one line. */
const WORK: readonly WorkLink[] = [
  { to: '/register', action: 'MANAGE_REGISTER', text: (t) => t.registerNav.nav },
];

/** Links to the pages on which the reader has something to do, and to no other. */
export function WorkLinks() {
  const { t } = useWording();
  const may = useMayDo();
  return WORK.filter(({ action }) => may(action)).map(({ to, text }) => (
    <Link key={to} to={to}>
      {text(t)}
    </Link>
  ));
}
