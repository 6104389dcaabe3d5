import { Link, Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import { prefer, useDocumentPreference, usePreference } from '../../ui/preference.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Notice } from '../../ui/state.js';
import { useAsOf, useWrongAsOf } from '../../ui/use-as-of.js';
import { useSession } from '../../ui/use-session.js';
import { useWording } from '../../ui/use-wording.js';
import { AsOfControl } from './as-of-control.js';
import { SearchBox } from './search-box.js';
import { aboutQuery } from './shell.graphql.js';
import { WhoIsIn } from './who-is-in.js';
import { WorkLinks } from './work-links.js';
import styles from './shell.module.css';

/** What stands around every page: where one is, on which day, in which language. */
export function Shell(): ReactNode {
  useDocumentPreference();
  const { t, w, locale } = useWording();
  const asOf = useAsOf();
  const wrong = useWrongAsOf();
  const atTheDoor = useLocation({ select: ({ pathname }) => OPEN_TO_ALL.includes(pathname) });
  const mustChange = useMustChange();
  const about = useRead(aboutQuery, {}, { pause: atTheDoor }).data?.about ?? null;
  const navigate = useNavigate();
  const today = about?.today ?? null;
  const past = asOf !== null && asOf !== today ? asOf : null;
  const isOfWork = useLocation({ select: ({ pathname }) => OF_WORK.test(pathname) });
  const shownDay = wrong === null ? (asOf ?? today) : null;
  const toToday = () => void navigate({ to: '.', search: (old) => ({ ...old, asOf: undefined }) });

  useEffect(() => {
    document.body.dataset['past'] = past ? 'yes' : 'no';
  }, [past]);

  return (
    <>
      <a className={styles['skip']} href="#main">
        {t.shell.skip}
      </a>
      <header className="screen-only">
        <div className={styles['header']}>
          <Link to="/" className={styles['brand']}>
            <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
              <path d="M9 29V4" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
              <path d="M9 5h16l-5 5.5 5 5.5H9z" fill="currentColor" />
            </svg>
            {t.product}
          </Link>
          {atTheDoor ? null : <Around today={today} firstDate={about?.firstDate ?? null} />}
          {atTheDoor ? <Preferences locale={locale} /> : null}
        </div>
        {atTheDoor ? null : (
          <div className={styles['work']}>
            <WorkLinks />
            <WhoIsIn />
            <Preferences locale={locale} />
          </div>
        )}
      </header>
      {past ? (
        <div className={styles['past']} role="status">
          <span>{t.asOf.banner(w.date(past))}</span>
          <button type="button" className="screen-only" onClick={toToday}>
            {t.asOf.back}
          </button>
        </div>
      ) : null}
      {shownDay ? (
        <div className={`${styles['printHead']} print-only`}>
          {isOfWork ? t.product : `${t.product} · ${t.shell.printedAs(w.date(shownDay))}`}
        </div>
      ) : null}
      <main id="main" tabIndex={-1} className={styles['main']}>
        {mustChange ? <Navigate to="/account" replace /> : null}
        {wrong === null ? <Outlet /> : <WrongDay day={wrong} toToday={toToday} />}
      </main>
      <footer className={`${styles['footer']} screen-only`}>
        {about ? t.shell.registerAs(w.date(about.lastKnownOn)) : '\u00a0'}
      </footer>
    </>
  );
}

/** Whether a one-time password has to be replaced before any other page. */
function useMustChange(): boolean {
  const elsewhere = useLocation({
    select: ({ pathname }) => ![...OPEN_TO_ALL, '/account'].includes(pathname),
  });
  return (useSession()?.mustChangePassword ?? false) && elsewhere;
}

/** Pages of people at work, where more stands than what is published. */
const OF_WORK = /^\/(entry|approvals|rounds|import|register|admin|account)(\/|$)/;

/** Pages that open to whoever comes; nothing on them needs the register. */
const OPEN_TO_ALL = ['/sign-in', '/set-password'];

interface AroundProps {
  readonly today: string | null;
  readonly firstDate: string | null;
}

/** The ways through the register. */
function Around({ today, firstDate }: AroundProps) {
  const { t } = useWording();
  return (
    <>
      <nav aria-label={t.shell.navigation} className={styles['nav']}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {t.shell.board}
        </Link>
        <Link to="/reconcile" title={t.reconcileNav.title}>
          {t.reconcileNav.nav}
        </Link>
        <Link to="/own-assessments" title={t.registerNav.ownTitle}>
          {t.registerNav.own}
        </Link>
        <Link to="/documents">{t.shell.documents}</Link>
        <Link to="/method">{t.shell.method}</Link>
      </nav>
      <SearchBox />
      <AsOfControl today={today} firstDate={firstDate} />
    </>
  );
}

/** Instead of the page: nothing is asked of the API for a day that is none. */
function WrongDay({ day, toToday }: { readonly day: string; readonly toToday: () => void }) {
  const { t } = useWording();
  return (
    <Page title={t.asOf.wrongTitle}>
      <Notice alert title={t.asOf.invalid} text={t.asOf.wrongText(day)}>
        <Button look="primary" onClick={toToday}>
          {t.asOf.back}
        </Button>
      </Notice>
    </Page>
  );
}

function Preferences({ locale }: { readonly locale: 'vi' | 'en' }) {
  const { t } = useWording();
  const { scheme } = usePreference();
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <div className={styles['preferences']}>
      <button
        type="button"
        className={styles['control']}
        lang={other}
        onClick={() => prefer({ locale: other })}
      >
        {t.shell.otherLanguage}
      </button>
      <select
        className={styles['control']}
        aria-label={t.shell.scheme}
        value={scheme}
        onChange={(event) => prefer({ scheme: event.target.value as typeof scheme })}
      >
        {(['auto', 'light', 'dark'] as const).map((name) => (
          <option key={name} value={name}>
            {t.shell.schemeName[name]}
          </option>
        ))}
      </select>
    </div>
  );
}
