import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';

/** The log of all writes. */
@Module({ controllers: [AuditController], providers: [AuditService, AuditResolver] })
export class AuditModule {}
