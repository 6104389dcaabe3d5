import { Module } from '@nestjs/common';
import { ActorService } from './actor.service.js';

/** People and what they may do. */
@Module({ providers: [ActorService], exports: [ActorService] })
export class AccountModule {}
