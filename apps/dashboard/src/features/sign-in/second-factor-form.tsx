import { useId, useState, type FormEvent } from 'react';
import { askAuth } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { type Problem, problemOf } from './sign-in.problem.js';
import styles from './sign-in.module.css';

interface SecondFactorFormProps {
  readonly onProblem: (problem: Problem | null) => void;
  readonly onIn: () => void;
  readonly onBack: (why: Problem | null) => void;
}

/** The code on the phone, or one of those that were put away. */
export function SecondFactorForm({ onProblem, onIn, onBack }: SecondFactorFormProps) {
  const { t } = usePageWording();
  const id = useId();
  const [backup, setBackup] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const code = String(fields.get('code')).replace(/\s/g, '');
    onProblem(null);
    const path = backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp';
    const answer = await askAuth(path, { code, trustDevice: fields.get('trust') === 'on' });
    if (answer.ok) return onIn();
    const problem = problemOf(answer.code);
    if (problem === 'EXPIRED') return onBack(problem);
    onProblem(problem);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <p>{backup ? t.signIn.backupText : t.signIn.codeText}</p>
      <label htmlFor={`${id}-code`}>{backup ? t.signIn.backupCode : t.signIn.code}</label>
      <input
        key={String(backup)}
        id={`${id}-code`}
        name="code"
        className={styles['code']}
        inputMode={backup ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoFocus
        required
      />
      <label className={styles['check']}>
        <input type="checkbox" name="trust" />
        {t.signIn.trust}
      </label>
      <div className={styles['row']}>
        <Button look="primary" type="submit">
          {t.signIn.confirm}
        </Button>
        <Button look="quiet" onClick={() => setBackup(!backup)}>
          {backup ? t.signIn.useCode : t.signIn.useBackup}
        </Button>
        <Button look="quiet" onClick={() => onBack(null)}>
          {t.signIn.back}
        </Button>
      </div>
    </form>
  );
}
