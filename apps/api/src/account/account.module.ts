import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { ActorService } from './actor.service.js';
import { SessionResolver } from './session.resolver.js';

/** People and what they may do. */
@Module({ imports: [SignInModule], providers: [ActorService, SessionResolver], exports: [ActorService] })
export class AccountModule {}
