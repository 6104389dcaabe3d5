import { Module } from '@nestjs/common';
import { AuthService } from './auth.service.js';

/** Sessions and passwords. */
@Module({ providers: [AuthService], exports: [AuthService] })
export class SignInModule {}
