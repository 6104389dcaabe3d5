import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config.js';
import { errorText } from '../start-error.js';

/** One mail to one person, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Makes a second sending of the same mail recognisable to whoever receives it. */
  readonly messageId?: string;
}

const PATIENCE_MS = 15_000;

/** Hands mails to the configured server. */
@Injectable()
export class MailService implements OnModuleDestroy {
  private readonly logger = new Logger('Mail');
  private readonly transport: Transporter | null;

  constructor(@Inject(Config) private readonly config: Config) {
    const { smtpUrl } = config.mail;
    this.transport =
      smtpUrl === null
        ? null
        : createTransport(smtpUrl, {
            from: config.mail.from,
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  /** Whether mails can be sent at all; where not, what would be mailed is shown to be handed over. */
  get isConfigured(): boolean {
    return this.transport !== null;
  }

  /** Sends a mail; false where there is no server, it refuses, or does not answer in time. The log says why, not what. */
  async send(mail: Mail): Promise<boolean> {
    if (this.transport === null) return false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer from the mail server')), PATIENCE_MS);
    });
    try {
      await Promise.race([this.transport.sendMail(mail), late]);
      return true;
    } catch (error) {
      this.logger.error(`A mail could not be sent: ${errorText(error)}`);
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
