import { Controller, Inject, Post, Query, Req } from '@nestjs/common';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { type AccessRequest, CurrentActor } from '../access/request.js';
import { ImportService } from './import.service.js';

/** Where files that bring figures in arrive. */
@Controller('api/imports')
export class ImportController {
  constructor(@Inject(ImportService) private readonly service: ImportService) {}

  /** The body is the file itself. The header cannot come from a form of another site. */
  @Allow('IMPORT')
  @Post()
  add(
    @CurrentActor() actor: AccessActor,
    @Req() request: AccessRequest,
    @Query('name') name = '',
  ): Promise<{ id: number }> {
    const key = request.header('Idempotency-Key') ?? '';
    return this.service.add(actor, key, name.trim() || 'file', request as AsyncIterable<Buffer>);
  }
}
