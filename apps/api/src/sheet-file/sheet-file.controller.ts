import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { ReturnedForm } from '@waymark/domain';
import { readFormWorkbook, writeFormWorkbook } from '@waymark/interchange';
import type { Locale } from '@waymark/wording';
import { workbookWording } from '@waymark/wording/entry';
import type { Response } from 'express';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { type AccessRequest, CurrentActor } from '../access/request.js';
import { MOST_MEGABYTES } from '../file/file-content.js';
import { WORKBOOK_TYPE } from '../file/media-type.js';
import { sendFile } from '../file/send-file.js';
import { readAll } from '../http/read-all.js';
import { refusing } from '../http/refusing.js';
import { SheetService } from '../sheet/sheet.service.js';
import type { SheetKey } from '../sheet/sheet.store.js';
import { compareReturned } from './compare-returned.js';
import { factsOf, workbookOf } from './sheet-workbook.js';

/** A sheet as a workbook that is filled in elsewhere, out and back in. */
@Controller('api/entry-forms/:roundId/:agencyId')
export class SheetFileController {
  constructor(@Inject(SheetService) private readonly sheets: SheetService) {}

  @Allow('ENTER')
  @Get()
  async take(
    @CurrentActor() actor: AccessActor,
    @Param() key: SheetKey,
    @Query('language') language: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const locale = localeOf(language);
    const sheet = await this.sheets.get(actor, key);
    const name = workbookWording(locale).fileName(factsOf(sheet, locale));
    const bytes = await writeFormWorkbook(workbookOf(sheet, locale));
    sendFile(response, { name, mediaType: WORKBOOK_TYPE, bytes: Buffer.from(bytes) }, false);
  }

  /**
   * The body is the file itself. It is compared with the sheet row by row and nothing is stored: what is taken of it goes
   * the way of all figures, by `saveEntries`.
   */
  @Allow('ENTER')
  @HttpCode(200)
  @Post()
  async compare(
    @CurrentActor() actor: AccessActor,
    @Param() key: SheetKey,
    @Query('language') language: unknown,
    @Req() request: AccessRequest,
  ): Promise<ReturnedForm> {
    const sheet = await this.sheets.get(actor, key);
    const bytes = await readAll(request, MOST_MEGABYTES);
    const expected = { form: sheet.round.formId, round: sheet.round.id, agency: sheet.agency.id };
    const filled = await refusing(() => readFormWorkbook(bytes, expected));
    return compareReturned(filled, sheet, localeOf(language));
  }
}

const localeOf = (language: unknown): Locale => (language === 'en' ? 'en' : 'vi');
