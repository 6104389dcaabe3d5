import { StartError } from '../start-error.js';

/** The server that takes our mails. */
export interface MailConfig {
  /** `WAYMARK_SMTP_URL`: smtp://user:password@host:587 or smtps://…; null: no mail is sent. */
  readonly smtpUrl: string | null;
  /** `WAYMARK_MAIL_FROM`: whose name stands on the mails. */
  readonly from: string;
}

/** Reads and checks what the environment says about mail. Throws StartError for what cannot be used. */
export function readMailConfig(value: (name: string) => string | null): MailConfig {
  const smtpUrl = value('WAYMARK_SMTP_URL');
  const url = smtpUrl !== null && URL.canParse(smtpUrl) ? new URL(smtpUrl) : null;
  if (smtpUrl !== null && !(url && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname)) {
    // The value itself is not repeated: it holds a password.
    throw new StartError({
      vi: 'WAYMARK_SMTP_URL phải có dạng smtp://người-dùng:mật-khẩu@máy-chủ:587 hoặc smtps://…:465.',
      en: 'WAYMARK_SMTP_URL must look like smtp://user:password@host:587 or smtps://…:465.',
    });
  }
  return { smtpUrl, from: value('WAYMARK_MAIL_FROM') ?? 'Waymark <waymark@localhost>' };
}
