import { Controller, Get, Inject, Param, ParseIntPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { type AccessRequest, CurrentActor } from '../access/request.js';
import { readAll } from '../http/read-all.js';
import { FileService, MOST_MEGABYTES } from './file.service.js';
import { MEDIA_TYPES } from './media-type.js';

/** What a browser shows by itself without running anything of it. */
const SHOWN: readonly string[] = [MEDIA_TYPES.PDF, MEDIA_TYPES.PNG, MEDIA_TYPES.JPEG];

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
    const { name, mediaType, bytes } = await this.files.get(id);
    const how = show !== undefined && SHOWN.includes(mediaType) ? 'inline' : 'attachment';
    response.set({
      'Content-Type': mediaType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'Cache-Control': 'private, no-store',
    });
    response.end(bytes);
  }
}
