import { Link, useLocation } from '@tanstack/react-router';
import { goToSignIn, signOut } from '../../api/auth.js';
import { useSession } from '../../ui/use-session.js';
import { useWording } from '../../ui/use-wording.js';
import styles from './shell.module.css';

/** Who is signed in, and the way out; the way in for readers of what is public. */
export function WhoIsIn() {
  const { t } = useWording();
  const session = useSession();
  // Followed, so that the way in returns to the page shown now.
  useLocation();
  if (session === null) return null;
  if (!session.person) {
    return (
      <button type="button" className={styles['control']} onClick={goToSignIn}>
        {t.accountNav.signIn}
      </button>
    );
  }
  return (
    <>
      <Link to="/account" className={styles['name']} title={t.accountNav.account}>
        {session.person.name}
      </Link>
      <button type="button" className={styles['control']} onClick={() => void signOut()}>
        {t.accountNav.signOut}
      </button>
    </>
  );
}
