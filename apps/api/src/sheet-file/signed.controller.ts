import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { type AccessRequest, CurrentActor } from '../access/request.js';
import { MOST_MEGABYTES } from '../file/file-content.js';
import { sendFile } from '../file/send-file.js';
import { readAll } from '../http/read-all.js';
import type { SheetKey } from '../sheet/sheet.store.js';
import { SignedService } from './signed.service.js';

/** The signed document of a sheet, in and out. */
@Controller('api/entry-forms/:roundId/:agencyId/signed')
export class SignedController {
  constructor(@Inject(SignedService) private readonly signed: SignedService) {}

  @Allow('ENTER', 'APPROVE', 'RECEIVE', 'MANAGE_ROUNDS')
  @Get()
  async get(
    @CurrentActor() actor: AccessActor,
    @Param() key: SheetKey,
    @Query('show') show: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    sendFile(response, await this.signed.get(actor, key), show !== undefined);
  }

  /** The body is the file itself. The header cannot come from a form of another site. */
  @Allow('ENTER')
  @Post()
  async attach(
    @CurrentActor() actor: AccessActor,
    @Param() { roundId, agencyId }: SheetKey,
    @Query('name') name: string | undefined,
    @Req() request: AccessRequest,
  ): Promise<{ id: number }> {
    const key = request.header('Idempotency-Key') ?? '';
    const bytes = await readAll(request, MOST_MEGABYTES);
    return this.signed.attach(actor, key, { roundId, agencyId, name: name ?? '', bytes });
  }
}
