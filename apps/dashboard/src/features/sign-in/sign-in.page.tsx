import { Link, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { askAuth, ownAddress } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { type SessionFacts, useSession } from '../../ui/use-session.js';
import { ForgottenForm } from './forgotten-form.js';
import { PasswordForm } from './password-form.js';
import { SecondFactorForm } from './second-factor-form.js';
import type { Problem } from './sign-in.problem.js';
import type { SignInSearch } from './sign-in.search.js';
import styles from './sign-in.module.css';

type Step = 'PASSWORD' | 'CODE' | 'FORGOTTEN';

/** The door: returns to the page that somebody wanted, loaded anew, so that nothing of another session is left. */
export function SignInPage(): ReactNode {
  const { t } = usePageWording();
  const search: SignInSearch = useSearch({ from: '/sign-in' });
  const session = useSession();
  const [step, setStep] = useState<Step>('PASSWORD');
  const [problem, setProblem] = useState<Problem | null>(search.problem ?? null);
  const goOn = () => location.assign(ownAddress(search.to));
  const show = (next: Step, why: Problem | null = null) => {
    setProblem(why);
    setStep(next);
  };
  if (session === null) return <PageSkeleton />;
  const title = { PASSWORD: t.signIn.title, CODE: t.signIn.codeTitle, FORGOTTEN: t.signIn.resetTitle }[step];
  return (
    <Page title={title}>
      <div className={styles['door']}>
        {session.person ? <AlreadyIn name={session.person.name} to={ownAddress(search.to)} /> : null}
        {problem ? (
          <p role="alert" className={styles['problem']}>
            {t.signIn.problem[problem]}
          </p>
        ) : null}
        {step === 'PASSWORD' ? (
          <>
            <PasswordForm
              onProblem={setProblem}
              onIn={goOn}
              onCode={() => show('CODE')}
              onForgotten={() => show('FORGOTTEN')}
            />
            <OtherWays session={session} to={search.to} onProblem={setProblem} onIn={goOn} />
          </>
        ) : step === 'CODE' ? (
          <SecondFactorForm onProblem={setProblem} onIn={goOn} onBack={(why) => show('PASSWORD', why)} />
        ) : (
          <ForgottenForm
            byMail={session.signIn.resetByMail}
            onProblem={setProblem}
            onBack={() => show('PASSWORD')}
          />
        )}
      </div>
    </Page>
  );
}

function AlreadyIn({ name, to }: { readonly name: string; readonly to: string }) {
  const { t } = usePageWording();
  return (
    <p className={styles['already']}>
      {t.signIn.signedIn(name)} <Link to={to}>{t.signIn.goOn}</Link>
    </p>
  );
}

interface OtherWaysProps {
  readonly session: SessionFacts;
  readonly to: string | undefined;
  readonly onProblem: (problem: Problem | null) => void;
  readonly onIn: () => void;
}

function OtherWays({ session, to, onProblem, onIn }: OtherWaysProps) {
  const { t } = usePageWording();
  const { singleSignOn, tryOut } = session.signIn;
  const enter = async (id: string) => {
    const answer = await askAuth('/sign-in/try-out', { id });
    if (answer.ok) onIn();
    else onProblem(answer.code === 'NETWORK' ? 'NETWORK' : 'OTHER');
  };
  const elsewhere = async () => {
    const back = to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in';
    const answer = await askAuth('/sign-in/social', {
      provider: 'oidc',
      callbackURL: ownAddress(to),
      errorCallbackURL: `${back}${to ? '&' : '?'}problem=SSO`,
    });
    if (answer.ok && typeof answer.data['url'] === 'string') location.assign(answer.data['url']);
    else onProblem(answer.ok || answer.code !== 'NETWORK' ? 'OTHER' : 'NETWORK');
  };
  return (
    <>
      {singleSignOn ? (
        <div className={styles['other']}>
          <span className={styles['or']}>{t.signIn.or}</span>
          <Button onClick={() => void elsewhere()}>{t.signIn.singleSignOn(singleSignOn)}</Button>
        </div>
      ) : null}
      {tryOut.length > 0 ? (
        <section aria-labelledby="try-out" className={styles['tryOut']}>
          <h2 id="try-out">{t.signIn.tryOut}</h2>
          <p>{t.signIn.tryOutText}</p>
          <ul>
            {tryOut.map(({ id, name, role }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={t.signIn.as(name, t.role[role])}
                  onClick={() => void enter(id)}
                >
                  <strong>{t.role[role]}</strong>
                  <span>{name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
