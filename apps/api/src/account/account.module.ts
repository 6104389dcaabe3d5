import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { ActorService } from './actor.service.js';
import { ApiKeyService } from './api-key.service.js';
import { DelegationResolver } from './delegation.resolver.js';
import { DelegationService } from './delegation.service.js';
import { OpenSessionResolver } from './open-session.resolver.js';
import { OpenSessionService } from './open-session.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonService } from './person.service.js';
import { RoleService } from './role.service.js';
import { SessionResolver } from './session.resolver.js';

const SERVICES = [
  ApiKeyService,
  DelegationService,
  OpenSessionService,
  PeopleService,
  PersonService,
  RoleService,
];

/** People and what they may do. */
@Module({
  imports: [SignInModule],
  providers: [
    ActorService,
    ...SERVICES,
    DelegationResolver,
    OpenSessionResolver,
    PeopleResolver,
    SessionResolver,
  ],
  exports: [ActorService],
})
export class AccountModule {}
