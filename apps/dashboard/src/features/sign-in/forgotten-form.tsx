import { useId, useState, type FormEvent } from 'react';
import { askAuth } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { type Problem, problemOf } from './sign-in.problem.js';
import styles from './sign-in.module.css';

interface ForgottenFormProps {
  readonly byMail: boolean;
  readonly onProblem: (problem: Problem | null) => void;
  readonly onBack: () => void;
}

/** Sends the way to a new password; says the same whether there is such an account or not. */
export function ForgottenForm({ byMail, onProblem, onBack }: ForgottenFormProps) {
  const { t } = usePageWording();
  const id = useId();
  const [sent, setSent] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get('email')).trim();
    onProblem(null);
    const answer = await askAuth('/request-password-reset', { email });
    if (answer.ok) setSent(true);
    else onProblem(answer.code === 'VALIDATION_ERROR' ? 'EMAIL' : problemOf(answer.code));
  };
  const back = (
    <Button look="quiet" onClick={onBack}>
      {t.signIn.back}
    </Button>
  );
  if (!byMail || sent) {
    return (
      <div className={styles['form']}>
        <p role="status">{sent ? t.signIn.resetSent : t.signIn.resetNoMail}</p>
        <div className={styles['row']}>{back}</div>
      </div>
    );
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <p>{t.signIn.resetText}</p>
      <label htmlFor={`${id}-email`}>{t.signIn.email}</label>
      <input id={`${id}-email`} name="email" type="email" autoComplete="username" required />
      <div className={styles['row']}>
        <Button look="primary" type="submit">
          {t.signIn.resetSend}
        </Button>
        {back}
      </div>
    </form>
  );
}
