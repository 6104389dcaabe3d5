import { Global, Module } from '@nestjs/common';
import { MailService } from './mail.service.js';

/** Mails to people, open to every feature. */
@Global()
@Module({ providers: [MailService], exports: [MailService] })
export class MailModule {}
