import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { isDate } from '@waymark/domain';
import { writeCsv } from '@waymark/interchange';
import type { Response } from 'express';
import { Allow } from '../access/allow.decorator.js';
import { DomainError } from '../graphql/domain-error.js';
import type { AuditFilter } from './audit.input.js';
import { AuditService } from './audit.service.js';

const PAGE = 1000;
const COLUMNS = [
  'id',
  'at',
  'actor',
  'name',
  'behalf_of',
  'origin',
  'action',
  'kind',
  'subject',
  'field',
  'old',
  'new',
  'reason',
];

const NONE = { field: '', old: null, new: null };

/** The log of all writes as a file: one line per field that changed. */
@Controller('api/audit')
export class AuditController {
  constructor(@Inject(AuditService) private readonly audit: AuditService) {}

  /** Sent page by page, so that a long log needs no memory. Throws DomainError BAD_DATES for a day that is none. */
  @Allow('READ_AUDIT')
  @Get('log.csv')
  async log(@Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const filter = filterOf(query);
    response.set({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="waymark-audit-log.csv"',
      'Cache-Control': 'no-store',
    });
    response.write(`\ufeff${writeCsv(COLUMNS, [])}`);
    for (let before: string | null | undefined; before !== null && !response.destroyed;) {
      const page = await this.audit.page(filter, before ?? null, PAGE);
      const rows = page.entries.flatMap((entry) =>
        (entry.changes.length > 0 ? entry.changes : [NONE]).map((change) =>
          [
            entry.id,
            entry.at.toISOString(),
            entry.actor,
            entry.actorName,
            entry.behalfOfName,
            entry.origin,
            entry.action,
            entry.kind,
            entry.subject,
            change.field,
            change.old,
            change.new,
            entry.reason,
          ].map((cell) => harmless(cell ?? '')),
        ),
      );
      response.write(rows.map((row) => writeCsv(row, [])).join(''));
      before = page.before;
    }
    response.end();
  }
}

function filterOf(query: Record<string, unknown>): AuditFilter {
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
  const [from, to] = [text('from'), text('to')];
  if ([from, to].some((day) => day !== null && !isDate(day))) throw new DomainError('BAD_DATES');
  return { actor: text('actor'), kind: text('kind'), subject: text('subject'), from, to };
}

/** A cell that a spreadsheet would take for a formula is shown as text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}
