import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Cron } from 'croner';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { MailService } from '../mail/mail.service.js';
import { DigestContent, type Reader } from './digest-content.js';

/** One mail a day to each person who owes something, in their language. */
@Injectable()
export class DigestService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Digest');
  private daily: Cron | null = null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(MailService) private readonly mails: MailService,
    @Inject(DigestContent) private readonly content: DigestContent,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.dataSource.isInitialized || !this.mails.isConfigured) return;
    this.daily = new Cron('30 7 * * 1-6', { timezone: this.config.timeZone, unref: true }, async () => {
      await this.send().catch((error: unknown) => this.logger.error(error));
    });
  }

  onModuleDestroy(): void {
    this.daily?.stop();
  }

  /** Sends today's mails, none twice: each is claimed in the database first. Gives their number. */
  async send(): Promise<number> {
    const day = this.clock.today();
    const readers: Reader[] = await this.dataSource.query(
      `SELECT DISTINCT p.id, p.name, p.email, p.language FROM person p
         JOIN (SELECT person_id FROM role_grant UNION SELECT to_person_id FROM delegation) g ON g.person_id = p.id
        WHERE p.disabled_on IS NULL OR p.disabled_on > $1 ORDER BY p.id`,
      [day],
    );
    let sent = 0;
    for (const reader of readers) {
      const mail = await this.content.of(reader, this.config.signIn.url ?? '');
      if (mail === null || !(await this.claim(reader.id, day))) continue;
      const isSent = await this.mails.send({ to: reader.email, ...mail });
      if (!isSent) continue;
      await this.dataSource.query(
        'UPDATE digest_claim SET sent_at = now() WHERE person_id = $1 AND day = $2',
        [reader.id, day],
      );
      sent += 1;
    }
    return sent;
  }

  private async claim(personId: string, day: string): Promise<boolean> {
    const claimed: unknown[] = await this.dataSource.query(
      'INSERT INTO digest_claim (person_id, day) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING day',
      [personId, day],
    );
    return claimed.length > 0;
  }
}
