import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { isDate } from '@waymark/domain';
import { neutralText, streamXlsx, type StreamCell, writeCsv } from '@waymark/interchange';
import type { Response } from 'express';
import { Allow } from '../access/allow.decorator.js';
import { Clock } from '../clock.js';
import { WORKBOOK_TYPE } from '../file/media-type.js';
import { DomainError } from '../graphql/domain-error.js';
import { AUDIT_COLUMNS, type AuditLine, auditLines } from './audit-lines.js';
import type { AuditFilter } from './audit.input.js';
import { AuditService } from './audit.service.js';

const COLUMNS = Object.keys(AUDIT_COLUMNS) as (keyof AuditLine)[];

/** A text that is a number stays one. */
const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * The log of all writes as a file: one line per field that changed. Sent page by page, so that a long log needs no
 * memory. Throws DomainError BAD_DATES for a day that is none.
 */
@Controller('api/audit')
export class AuditController {
  constructor(
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Allow('READ_AUDIT')
  @Get('log.csv')
  csv(@Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const pages = auditLines(this.audit, filterOf(query));
    async function* texts() {
      yield `\ufeff${writeCsv(COLUMNS, [])}`;
      for await (const lines of pages) yield lines.map((line) => writeCsv(csvCells(line), [])).join('');
    }
    return send(response, texts(), { mediaType: 'text/csv; charset=utf-8', ending: 'csv' });
  }

  @Allow('READ_AUDIT')
  @Get('log.xlsx')
  workbook(@Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const pages = auditLines(this.audit, filterOf(query));
    const { clock } = this;
    async function* rows() {
      for await (const lines of pages) yield* lines.map((line) => workbookCells(line, clock));
    }
    const columns = COLUMNS.map((header) => ({
      ...{ header, width: AUDIT_COLUMNS[header], isMoment: header === 'at' },
    }));
    const workbook = streamXlsx({ name: 'log', columns, rows: rows() });
    return send(response, workbook, { mediaType: WORKBOOK_TYPE, ending: 'xlsx' });
  }
}

/** A cell that a spreadsheet would take for a formula is shown as text. */
function csvCells({ at, ...line }: AuditLine): string[] {
  return COLUMNS.map((column) => {
    const text = (column === 'at' ? at.toISOString() : line[column]) ?? '';
    return NUMBER.test(text) ? text : neutralText(text);
  });
}

/** Moments and numbers are real ones; a moment is what the clock on the wall of the installation showed. */
function workbookCells({ at, ...line }: AuditLine, clock: Clock): StreamCell[] {
  const moment = new Date(`${clock.wallTime(at)}Z`);
  return COLUMNS.map((column) => {
    const cell = column === 'at' ? moment : line[column];
    return typeof cell === 'string' && String(Number(cell)) === cell && NUMBER.test(cell)
      ? Number(cell)
      : cell;
  });
}

async function send(
  response: Response,
  parts: AsyncIterable<string | Uint8Array>,
  { mediaType, ending }: { readonly mediaType: string; readonly ending: string },
): Promise<void> {
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="waymark-audit-log.${ending}"`,
    'Cache-Control': 'no-store',
  });
  await pipeline(parts, response).catch((error: NodeJS.ErrnoException) => {
    // Whoever asked has gone: nobody waits for the rest.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

function filterOf(query: Record<string, unknown>): AuditFilter {
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
  const [from, to] = [text('from'), text('to')];
  if ([from, to].some((day) => day !== null && !isDate(day))) throw new DomainError('BAD_DATES');
  return { actor: text('actor'), kind: text('kind'), subject: text('subject'), from, to };
}
