import { Inject, Injectable } from '@nestjs/common';
import { fold, type RowVerdict } from '@waymark/domain';
import { openFile, readFigures } from '@waymark/interchange';
import { DataSource } from 'typeorm';
import { Document } from '../document/document.entity.js';
import { DomainError } from '../graphql/domain-error.js';
import { keysText } from './import-answer.js';
import type { ImportBatch } from './import-batch.entity.js';
import type { ImportRowList, ImportRowView } from './import-row.type.js';
import type { ImportSeries } from './import-series.type.js';
import type { Import, ImportMappingView, ImportNumberQuestion, ImportPage } from './import.type.js';
import { SeriesFinder } from './series-finder.js';
import { keptFile, withFileAside } from './uploaded-file.js';

const MOST_UNMATCHED = 200;
const BATCH = `b.id, b.file_name AS "fileName", b.sha256, b.state, b.options, b.understood, b.report, b.revision,
  b.staged_at AS "stagedAt", b.decided_at AS "decidedAt", coalesce(p.name, b.staged_by) AS "stagedBy",
  coalesce(d.name, b.decided_by) AS "decidedBy"`;
const PEOPLE = `import_batch b LEFT JOIN person p ON p.id = b.staged_by LEFT JOIN person d ON d.id = b.decided_by`;
const SERIES = `s.id, i.name_vi AS "indicatorVi", i.name_en AS "indicatorEn", a.name_vi AS "areaVi", a.name_en AS "areaEn",
  g.short_vi AS "producerVi", g.short_en AS "producerEn", s.definition_vi AS "definitionVi", s.definition_en AS "definitionEn",
  i.decimals`;
const NOUNS = `series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id JOIN agency g ON g.id = s.producer_id`;

/** What is shown of imports. */
@Injectable()
export class ImportViewService {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Imports, the newest first. */
  async list({ offset, limit }: { offset: number; limit: number }): Promise<Import[]> {
    const rows: ImportBatch[] = await this.dataSource.query(
      `SELECT ${BATCH} FROM ${PEOPLE} ORDER BY b.id DESC OFFSET $1 LIMIT $2`,
      [offset, limit],
    );
    return rows.map((row) => ({ ...row, counts: row.report }) as unknown as Import);
  }

  /** An import with how its file was understood; null where there is none. */
  async find(id: number): Promise<ImportPage | null> {
    const [batch]: ImportBatch[] = await this.dataSource.query(
      `SELECT ${BATCH} FROM ${PEOPLE} WHERE b.id = $1`,
      [id],
    );
    if (!batch) return null;
    const { understood, options, report } = batch;
    const unmatched = (report?.unmatched ?? []).slice(0, MOST_UNMATCHED);
    const series = await this.seriesOf(unmatched.flatMap(({ candidates }) => candidates));
    const styles = new Set(understood.numbers.map(({ style }) => style));
    const asked = new Set(understood.questions.map(({ kind }) => kind));
    const { format, encoding, delimiter, layout, title, header, sample, tables, mapping } = understood;
    return {
      ...(batch as unknown as Import),
      counts: report,
      ...{ format, encoding, delimiter, layout, title, header, sample },
      tables: tables.map((table) => ({ ...table })),
      tableId: understood.table?.id ?? null,
      numbers: styles.size === 1 ? ([...styles][0] ?? null) : null,
      asksTable: asked.has('TABLE'),
      asksNumbers: asked.has('NUMBERS') ? await this.numberQuestions(batch) : [],
      asksMapping: asked.has('MAPPING'),
      mapping: options.mapping ?? mapping,
      mappingName: options.mappingName ?? null,
      knownOn: options.knownOn ?? null,
      document: options.documentId
        ? await this.dataSource.getRepository(Document).findOneBy({ id: options.documentId })
        : null,
      status: options.status ?? null,
      unmatched: unmatched.map(({ keys, count, line, reason, candidates }) => ({
        ...{ text: keysText(keys), keys, count, line, reason },
        candidates: candidates.flatMap((one) => series.get(one) ?? []),
      })),
      unmatchedCount: report?.unmatched.length ?? 0,
      earlierId: await this.earlier(batch),
    };
  }

  /** Rows of an import, of some verdicts only where these are given. */
  async rows(
    id: number,
    verdicts: readonly RowVerdict[],
    { offset, limit }: { offset: number; limit: number },
  ): Promise<ImportRowList> {
    const wanted = verdicts.length > 0 ? verdicts : ['NEW', 'CHANGED', 'SAME', 'REJECTED'];
    const [counted]: { total: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS total FROM import_row WHERE batch_id = $1 AND verdict = ANY($2::text[])',
      [id, wanted],
    );
    const rows: (Omit<ImportRowView, 'series'> & { seriesId: string | null })[] = await this.dataSource.query(
      `SELECT r.line, r."column", r.verdict, r.period, r.version, r.value, r.low, r.high, r.status, r.old_value AS "oldValue",
              r.old_low AS "oldLow", r.old_high AS "oldHigh", r.old_status AS "oldStatus", r.code, r.printed,
              s.id AS "seriesId"
         FROM import_row r LEFT JOIN series s ON s.key = r.series_key
        WHERE r.batch_id = $1 AND r.verdict = ANY($2::text[]) ORDER BY r.n OFFSET $3 LIMIT $4`,
      [id, wanted, offset, limit],
    );
    const series = await this.seriesOf(rows.flatMap(({ seriesId }) => seriesId ?? []));
    const items = rows.map((row) => ({ ...row, series: series.get(row.seriesId ?? '') ?? null }));
    return { total: counted?.total ?? 0, items };
  }

  /** Series whose names hold the words of a search, at most 20. */
  async searchSeries(search: string): Promise<ImportSeries[]> {
    if (search.length > 200) throw new DomainError('SEARCH_TOO_LONG', { most: 200 });
    const words = fold(search)
      .split(' ')
      .filter((word) => word !== '');
    return this.dataSource.query(
      `SELECT ${SERIES} FROM ${NOUNS}
        WHERE NOT EXISTS (SELECT FROM unnest($1::text[]) word
                           WHERE strpos(i.search_text || ' ' || a.search_text || ' ' || lower(s.id), word) = 0)
        ORDER BY i.sort_key, a.sort_key, s.id LIMIT 20`,
      [words],
    );
  }

  mappings(): Promise<ImportMappingView[]> {
    return this.dataSource.query('SELECT id, name, signature FROM import_mapping ORDER BY name');
  }

  private async seriesOf(ids: readonly string[]): Promise<ReadonlyMap<string, ImportSeries>> {
    if (ids.length === 0) return new Map();
    const rows: ImportSeries[] = await this.dataSource.query(
      `SELECT ${SERIES} FROM ${NOUNS} WHERE s.id = ANY($1::text[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async earlier({ id, sha256 }: ImportBatch): Promise<number | null> {
    const [row]: { id: number }[] = await this.dataSource.query(
      `SELECT max(id) AS id FROM import_batch WHERE sha256 = $2 AND id < $1 AND state = 'COMMITTED'`,
      [id, sha256],
    );
    return row?.id ?? null;
  }

  /** The questions about numbers, each with what the series of its line holds already. */
  private async numberQuestions({
    id,
    fileName,
    options,
    understood,
  }: ImportBatch): Promise<ImportNumberQuestion[]> {
    const columns = understood.questions.flatMap((one) => (one.kind === 'NUMBERS' ? one.columns : []));
    const finder = await SeriesFinder.load(this.dataSource);
    return withFileAside(keptFile(this.dataSource, id), async ({ path }) =>
      Promise.all(
        columns.map(
          async ({ column, header, line, asPrinted, readings, isMixed }): Promise<ImportNumberQuestion> => {
            const seriesId = await seriesOfLine({ path, fileName, options, line, column }, finder).catch(
              () => null,
            );
            const history = seriesId === null ? [] : await this.history(seriesId);
            return {
              column,
              header,
              line,
              asPrinted,
              vi: readings.VI,
              en: readings.EN,
              isMixed,
              seriesId,
              history,
            };
          },
        ),
      ),
    );
  }

  private async history(seriesId: string): Promise<{ period: string; value: number | null }[]> {
    const [row]: { periods: string[]; values: (number | null)[] }[] = await this.dataSource.query(
      'SELECT c.periods, c.values FROM series_current c JOIN series s ON s.key = c.series_key WHERE s.id = $1',
      [seriesId],
    );
    return (row?.periods ?? []).map((period, at) => ({ period, value: row?.values[at] ?? null })).slice(-6);
  }
}

interface LineOfFile {
  readonly path: string;
  readonly fileName: string;
  readonly options: ImportBatch['options'];
  readonly line: number;
  readonly column: number;
}

/** The series of the figure at a place, as if the question about its numbers were answered. */
async function seriesOfLine(
  { path, fileName, options, line, column }: LineOfFile,
  finder: SeriesFinder,
): Promise<string | null> {
  const { mapping, table } = options;
  const opened = await openFile(path, {
    ...{ name: fileName, numbers: 'VI' },
    ...(mapping && { mapping }),
    ...(table !== undefined && { table }),
  });
  for await (const { figures, rejected } of readFigures(opened)) {
    const figure = figures.find((one) => one.line === line && one.column === column);
    if (figure) return finder.find(figure.keys).series?.id ?? null;
    if ([...figures, ...rejected].some((one) => one.line > line)) return null;
  }
  return null;
}
