import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { ReturnedForm } from '@waymark/domain';
import { readFormWorkbook, writeFormWorkbook } from '@waymark/interchange';
import type { Locale } from '@waymark/wording';
import { workbookWording } from '@waymark/wording/entry';
import type { Response } from 'express';
import type { AccessActor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { type AccessRequest, CurrentActor } from '../access/request.js';
import { readAll } from '../http/read-all.js';
import { refusing } from '../http/refusing.js';
import { SheetService } from '../sheet/sheet.service.js';
import { compareReturned } from './compare-returned.js';
import { factsOf, workbookOf } from './sheet-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A form is a page or a few. */
const MOST_MEGABYTES = 20;

/** A sheet as a workbook that is filled in elsewhere, out and back in. */
@Controller('api/entry-forms/:roundId/:agencyId')
export class SheetFileController {
  constructor(@Inject(SheetService) private readonly sheets: SheetService) {}

  @Allow('ENTER')
  @Get()
  async take(
    @CurrentActor() actor: AccessActor,
    @Param() key: { roundId: string; agencyId: string },
    @Query('language') language: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const locale = localeOf(language);
    const sheet = await this.sheets.get(actor, key);
    const name = workbookWording(locale).fileName(factsOf(sheet, locale));
    const bytes = await writeFormWorkbook(workbookOf(sheet, locale));
    response.set({
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
    });
    response.end(Buffer.from(bytes));
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
    @Param() key: { roundId: string; agencyId: string },
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
