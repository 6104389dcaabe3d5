import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { weekday } from '@waymark/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Ticking } from '../clock.js';
import { Config } from '../config.js';
import { type Delivery, MailService } from '../mail/mail.service.js';
import { DigestContent, type Reader } from './digest-content.js';
import { beginNext, endMail, queueAll, queueFor } from './digest.store.js';

/** When the mails of a day leave, by the clock of the installation; never on a Sunday. */
const FROM = '07:30';
const SUNDAY = 7;

/** One mail a day at most to each person for whom something waits, in their language. */
@Injectable()
export class DigestService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Digest');
  private timer: Ticking | null = null;
  private running: Promise<number> | null = null;
  private isStopping = false;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(MailService) private readonly mails: MailService,
    @Inject(DigestContent) private readonly content: DigestContent,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Looks every five minutes, and at the start, for what a server that was down or refused has left to be sent. */
  onApplicationBootstrap(): void {
    if (!this.dataSource.isInitialized || !this.isPossible) return;
    this.timer = this.clock.every('*/5 * * * *', () => this.begin());
    this.begin();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    this.timer?.stop();
    await this.running?.catch(() => undefined);
  }

  /** Whether mails leave at all. */
  get isPossible(): boolean {
    return this.mails.isConfigured;
  }

  /** Queues today's mail of people who have had none, at whatever hour; gives how many they are. */
  queue(manager: EntityManager, personIds: readonly string[]): Promise<number> {
    return queueFor(manager, personIds, this.clock.today());
  }

  /** Begins to send what is to be sent, without waiting for it. */
  begin(): void {
    this.send().catch((error: unknown) => this.logger.error(error));
  }

  /**
   * Queues, once its hour has come, a mail for everybody, and sends what is not sent yet and says something: none twice,
   * also where several servers do so at once or one was killed at it. Gives the number of mails that were sent.
   */
  async send(): Promise<number> {
    if (!this.isPossible) return 0;
    // Whoever queued something meanwhile wants it sent as well.
    const before = this.running?.catch(() => 0) ?? Promise.resolve(0);
    const running = before.then(() => this.sendAll());
    this.running = running;
    return running;
  }

  private async sendAll(): Promise<number> {
    const day = this.clock.today();
    if (this.clock.time() >= FROM && weekday(day) !== SUNDAY) await queueAll(this.dataSource, day);
    let sent = 0;
    while (!this.isStopping) {
      const reader = await beginNext(this.dataSource, day, this.clock.moment());
      if (reader === null) break;
      if (await this.sendOne(reader, day)) sent += 1;
    }
    return sent;
  }

  private async sendOne(reader: Reader, day: string): Promise<boolean> {
    const key = { id: reader.id, day };
    const end = await this.attempt(reader, this.messageId(key)).catch((error: unknown) => {
      this.logger.error(error);
      return 'REFUSED' as const;
    });
    if (end === 'UNKNOWN')
      this.logger.warn('Nobody knows whether a mail arrived; it is not sent again today.');
    else await endMail(this.dataSource, key, end, this.clock.moment());
    return end === 'SENT';
  }

  private async attempt(reader: Reader, messageId: string): Promise<Delivery | 'NOTHING'> {
    const mail = await this.content.of(reader);
    return mail === null ? 'NOTHING' : this.mails.deliver({ to: reader.email, ...mail, messageId });
  }

  /** The same for each attempt, by which a server of mails knows a second one. */
  private messageId({ id, day }: { readonly id: string; readonly day: string }): string {
    const { url } = this.config.signIn;
    return `<digest.${day}.${id}@${url === null ? 'waymark.invalid' : new URL(url).hostname}>`;
  }
}
