import { Readable } from 'node:stream';
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

/**
 * What became of a mail. REFUSED: surely not delivered, so that it may be sent again. UNKNOWN: the connection was lost
 * after the mail had been handed over and before the server said that it has it.
 */
export type Delivery = 'SENT' | 'REFUSED' | 'UNKNOWN';

const PATIENCE_MS = 15_000;
/** For each step of the conversation; shorter than our own patience, so that nothing is delivered after we gave up. */
const STEP_MS = 10_000;

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
            ...{ dnsTimeout: STEP_MS, connectionTimeout: STEP_MS },
            ...{ greetingTimeout: STEP_MS, socketTimeout: STEP_MS },
          });
  }

  /** Whether mails can be sent at all; where not, what would be mailed is shown to be handed over. */
  get isConfigured(): boolean {
    return this.transport !== null;
  }

  /** Sends a mail; false where there is no server, it refuses, or does not answer in time. The log says why, not what. */
  async send(mail: Mail): Promise<boolean> {
    return (await this.deliver(mail)) === 'SENT';
  }

  /** Sends a mail and says what is known of its fate. The log says why it failed, not what it said. */
  async deliver({ text, ...head }: Mail): Promise<Delivery> {
    if (this.transport === null) return 'REFUSED';
    // It is read once the server has let us in: until then nothing can have been delivered.
    const body = Readable.from([Buffer.from(text)]);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer from the mail server')), PATIENCE_MS);
    });
    try {
      await Promise.race([this.transport.sendMail({ ...head, text: body }), late]);
      return 'SENT';
    } catch (error) {
      this.logger.error(`A mail could not be sent: ${errorText(error)}`);
      const isAnswered = typeof (error as { responseCode?: unknown }).responseCode === 'number';
      return isAnswered || !body.readableDidRead ? 'REFUSED' : 'UNKNOWN';
    } finally {
      clearTimeout(timer);
    }
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
