import { useId, useState, type FormEvent } from 'react';
import type { AuthAnswer } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from '../sign-in/sign-in.module.css';

/** Fewest characters; the server refuses less. */
const LEAST = 10;

interface NewPasswordFormProps {
  /** Whether the current password is asked for, as whoever is signed in must know it. */
  readonly withCurrent?: boolean;
  /** Sends it; an answer with a code is told here. */
  readonly save: (password: string, current: string) => Promise<AuthAnswer>;
  readonly onSaved: () => void;
}

/** A new password, twice. What is wrong is said at once, and nothing typed is lost. */
export function NewPasswordForm({ withCurrent = false, save, onSaved }: NewPasswordFormProps) {
  const { t } = usePageWording();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const say = (code: string): string => {
    if (code === 'INVALID_PASSWORD') return t.setPassword.wrongCurrent;
    if (code === 'INVALID_TOKEN') return t.setPassword.dead;
    if (code === 'PASSWORD_TOO_SHORT') return t.setPassword.tooShort(LEAST);
    return t.signIn.problem[code === 'NETWORK' || code === 'TOO_MANY' ? code : 'OTHER'];
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [password, again, current] = ['new', 'again', 'current'].map((name) =>
      String(fields.get(name) ?? ''),
    ) as [string, string, string];
    if (password.length < LEAST) return setProblem(t.setPassword.tooShort(LEAST));
    if (password !== again) return setProblem(t.setPassword.differ);
    if (withCurrent && password === current) return setProblem(t.setPassword.same);
    const answer = await save(password, current);
    if (answer.ok) return onSaved();
    setProblem(say(answer.code));
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <p id={`${id}-rule`}>{t.setPassword.text(LEAST)}</p>
      {withCurrent ? (
        <>
          <label htmlFor={`${id}-current`}>{t.setPassword.current}</label>
          <input
            id={`${id}-current`}
            name="current"
            type="password"
            autoComplete="current-password"
            required
          />
        </>
      ) : null}
      <label htmlFor={`${id}-new`}>{t.setPassword.password}</label>
      <input
        id={`${id}-new`}
        name="new"
        type="password"
        autoComplete="new-password"
        aria-describedby={`${id}-rule`}
        required
      />
      <label htmlFor={`${id}-again`}>{t.setPassword.again}</label>
      <input id={`${id}-again`} name="again" type="password" autoComplete="new-password" required />
      {problem ? (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      ) : null}
      <div className={styles['row']}>
        <Button look="primary" type="submit">
          {t.setPassword.save}
        </Button>
      </div>
    </form>
  );
}
