import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { renderSVG } from 'uqr';
import { askAuth } from '../../api/auth.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { problemOf } from '../sign-in/sign-in.problem.js';
import door from '../sign-in/sign-in.module.css';
import styles from './account.module.css';

/** What the server made for the phone, until a code proves that it got there. */
interface Offer {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

interface TwoFactorProps {
  readonly on: boolean;
  readonly onChanged: () => void;
}

/** Turns the second factor on, with a code to prove that it works, and off, with the password. */
export function TwoFactor({ on, onChanged }: TwoFactorProps) {
  const { t } = usePageWording();
  const [asking, setAsking] = useState(false);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [proved, setProved] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = (code: string) =>
    setProblem(
      code === 'INVALID_PASSWORD' || code === 'CREDENTIAL_ACCOUNT_NOT_FOUND'
        ? t.setPassword.wrongCurrent
        : t.signIn.problem[problemOf(code)],
    );
  const begin = async (password: string) => {
    setProblem(null);
    const answer = await askAuth(on ? '/two-factor/disable' : '/two-factor/enable', { password });
    if (!answer.ok) return tell(answer.code);
    setAsking(false);
    if (on) return onChanged();
    setOffer({
      uri: String(answer.data['totpURI']),
      backupCodes: answer.data['backupCodes'] as readonly string[],
    });
  };
  const prove = async (code: string) => {
    setProblem(null);
    const answer = await askAuth('/two-factor/verify-totp', { code: code.replace(/\s/g, '') });
    if (answer.ok) setProved(true);
    else tell(answer.code);
  };
  const finish = () => {
    setOffer(null);
    setProved(false);
    onChanged();
  };
  const alert = problem ? (
    <p role="alert" className={door['problem']}>
      {problem}
    </p>
  ) : null;
  if (offer && proved) return <BackupCodes codes={offer.backupCodes} onDone={finish} />;
  if (offer) {
    return (
      <div className={styles['steps']}>
        <QrCode uri={offer.uri} />
        <OneField label={t.account.enterCode} name="code" button={t.signIn.confirm} onSubmit={prove}>
          {alert}
        </OneField>
      </div>
    );
  }
  return (
    <div className={styles['steps']}>
      <p>{on ? t.account.twoFactorOn : t.account.twoFactorOff}</p>
      {asking ? (
        <OneField
          label={t.setPassword.current}
          name="password"
          button={on ? t.account.turnOff : t.account.continue}
          onSubmit={begin}
        >
          {alert}
        </OneField>
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{on ? t.account.turnOff : t.account.turnOn}</Button>
        </div>
      )}
    </div>
  );
}

function QrCode({ uri }: { readonly uri: string }) {
  const { t } = usePageWording();
  const key = new URL(uri).searchParams.get('secret') ?? '';
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`;
  return (
    <>
      <p>{t.account.scan}</p>
      <img className={styles['qr']} src={image} alt={t.account.qrLabel} width="200" height="200" />
      <p>
        {t.account.typeKey} <code className={styles['key']}>{key.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </>
  );
}

function BackupCodes({ codes, onDone }: { readonly codes: readonly string[]; readonly onDone: () => void }) {
  const { t } = usePageWording();
  return (
    <div className={styles['steps']}>
      <p role="status">
        <strong>{t.account.turnedOn}</strong> {t.account.backupText}
      </p>
      <ul className={styles['codes']} aria-label={t.account.backupCodes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={door['row']}>
        <CopyButton text={codes.join('\n')} label={t.account.copyCodes} />
        <Button look="primary" onClick={onDone}>
          {t.account.continue}
        </Button>
      </div>
    </div>
  );
}

interface OneFieldProps {
  readonly label: string;
  readonly name: 'code' | 'password';
  readonly button: string;
  readonly onSubmit: (text: string) => Promise<void>;
  readonly children: ReactNode;
}

function OneField({ label, name, button, onSubmit, children }: OneFieldProps) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void onSubmit(String(new FormData(event.currentTarget).get(name)));
  };
  const isCode = name === 'code';
  return (
    <form className={door['form']} onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={isCode ? 'text' : 'password'}
        inputMode={isCode ? 'numeric' : 'text'}
        autoComplete={isCode ? 'one-time-code' : 'current-password'}
        autoFocus
        required
      />
      {children}
      <div className={door['row']}>
        <Button look="primary" type="submit">
          {button}
        </Button>
      </div>
    </form>
  );
}
