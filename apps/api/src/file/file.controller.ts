import { Controller, Get, Inject, Param, ParseIntPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { type AccessRequest, CurrentActor } from '../access/request.js';
import { readAll } from '../http/read-all.js';
import { MOST_MEGABYTES } from './file-content.js';
import { FileService } from './file.service.js';
import { sendFile } from './send-file.js';

/** The bytes of documents' files, in and out. */
@Controller('api/files')
export class FileController {
  constructor(@Inject(FileService) private readonly files: FileService) {}

  /** The body is the file itself. The header cannot come from a form of another site. */
  @Allow('MANAGE_REGISTER')
  @Post()
  async add(
    @CurrentActor() actor: AccessActor,
    @Req() request: AccessRequest,
    @Query('document') documentId = '',
    @Query('name') name = '',
  ): Promise<{ id: number }> {
    const key = request.header('Idempotency-Key') ?? '';
    return this.files.add(actor, key, { documentId, name, bytes: await readAll(request, MOST_MEGABYTES) });
  }

  @Allow('READ')
  @Get(':id')
  async get(
    @Param('id', ParseIntPipe) id: number,
    @Query('show') show: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    sendFile(response, await this.files.get(id), show !== undefined);
  }
}
