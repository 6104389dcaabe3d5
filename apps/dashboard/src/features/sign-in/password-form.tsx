import { useId, useRef, useState, type FormEvent } from 'react';
import { askAuth } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { type Problem, problemOf } from './sign-in.problem.js';
import styles from './sign-in.module.css';

interface PasswordFormProps {
  readonly onProblem: (problem: Problem | null) => void;
  readonly onIn: () => void;
  /** The password is right, the second factor is asked for. */
  readonly onCode: () => void;
  readonly onForgotten: () => void;
}

/** E-mail and password. What was typed stays when it was wrong. */
export function PasswordForm({ onProblem, onIn, onCode, onForgotten }: PasswordFormProps) {
  const { t } = usePageWording();
  const id = useId();
  const password = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [under, setUnder] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setUnder(true);
    onProblem(null);
    const answer = await askAuth('/sign-in/email', {
      email: String(fields.get('email')).trim(),
      password: String(fields.get('password')),
    });
    if (answer.ok) return answer.data['twoFactorRedirect'] ? onCode() : onIn();
    setUnder(false);
    onProblem(problemOf(answer.code));
    password.current?.select();
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}-email`}>{t.signIn.email}</label>
      <input id={`${id}-email`} name="email" type="email" autoComplete="username" required />
      <label htmlFor={`${id}-password`}>{t.signIn.password}</label>
      <input
        ref={password}
        id={`${id}-password`}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        required
      />
      <label className={styles['check']}>
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        {t.signIn.show}
      </label>
      <div className={styles['row']}>
        <Button look="primary" type="submit" disabled={under}>
          {under ? t.signIn.under : t.signIn.submit}
        </Button>
        <Button look="quiet" onClick={onForgotten}>
          {t.signIn.forgotten}
        </Button>
      </div>
    </form>
  );
}
