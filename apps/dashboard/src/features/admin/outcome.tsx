import { CopyButton } from '../../ui/copy-button.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './admin.module.css';

interface SecretProps {
  readonly text: string;
  readonly label: string;
  readonly secret: string;
  readonly copy: string;
}

/** What is shown only now, to be taken along. */
export function ShownOnce({ text, label, secret, copy }: SecretProps) {
  return (
    <div className={styles['once']} role="status">
      <p>{text}</p>
      <input readOnly aria-label={label} value={secret} onFocus={(event) => event.target.select()} />
      <CopyButton text={secret} label={copy} />
    </div>
  );
}

interface InvitationProps {
  readonly invitation: {
    readonly mailed: boolean;
    readonly link?: string | null | undefined;
    readonly person: { readonly email: string };
  };
}

/** How somebody gets to a password: by mail, or by a link to hand over. */
export function InvitationSent({ invitation }: InvitationProps) {
  const { t } = usePageWording();
  if (invitation.mailed || !invitation.link) {
    return (
      <p role="status" className={styles['once']}>
        {t.admin.mailed(invitation.person.email)}
      </p>
    );
  }
  return (
    <ShownOnce
      text={t.admin.handLink}
      label={t.admin.link}
      secret={invitation.link}
      copy={t.admin.copyLink}
    />
  );
}
