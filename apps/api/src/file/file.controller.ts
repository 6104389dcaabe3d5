import { Controller, Get, Inject, Param, ParseIntPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { type AccessRequest, CurrentActor } from '../access/request.js';
import { DomainError } from '../graphql/domain-error.js';
import { FileService, MOST_BYTES } from './file.service.js';
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
    return this.files.add(actor, key, { documentId, name, bytes: await readAll(request) });
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

/** Throws FILE_TOO_LARGE as soon as more comes than is taken. */
async function readAll(request: AccessRequest): Promise<Buffer> {
  const tooLarge = () => new DomainError('FILE_TOO_LARGE', { most: MOST_BYTES / 1024 / 1024 });
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
