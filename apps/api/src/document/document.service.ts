import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Snapshot } from '../snapshot/snapshot.js';
import { searchOf } from '../graphql/search.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { Statement } from '../statement/statement.entity.js';
import type { Document } from './document.entity.js';
import type { DocumentFilter } from './document.input.js';
import type { DocumentFigure, DocumentList, DocumentPage } from './document-page.type.js';

type FigureRow = Omit<DocumentFigure, 'indicator' | 'area'>;

@Injectable()
export class DocumentService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
  ) {}

  /** Documents known at that day, those with promises first, then the newest. */
  async list(
    filter: DocumentFilter,
    page: { offset: number; limit: number },
    asOf?: string | null,
  ): Promise<DocumentList> {
    const snapshot = await this.snapshots.at(asOf);
    const counts = await this.counts(snapshot.asOf);
    const found = searchOf(filter.search);
    const items = [...snapshot.reference.documents.values()]
      .filter((document) => isKnown(document, snapshot))
      .filter((document) => !filter.kinds?.length || filter.kinds.includes(document.kind))
      .filter((document) => found(document.searchText))
      .map((document) => ({
        document: asKnown(document, snapshot),
        goals: snapshot.goals.filter(({ goal }) => goal.document.id === document.id).length,
        statements: counts.statements.get(document.id) ?? 0,
        figures: counts.figures.get(document.id) ?? 0,
      }))
      .sort(
        (a, b) =>
          Number(b.goals > 0) - Number(a.goals > 0) ||
          (b.document.dated ?? '').localeCompare(a.document.dated ?? '') ||
          (a.document.id < b.document.id ? -1 : 1),
      );
    return { total: items.length, items: items.slice(page.offset, page.offset + page.limit) };
  }

  /** The page of a document, null where none of that id was public by that day. */
  async findPage(id: string, asOf?: string | null): Promise<DocumentPage | null> {
    const snapshot = await this.snapshots.at(asOf);
    const { reference } = snapshot;
    const found = reference.documents.get(id);
    if (!found || !isKnown(found, snapshot)) return null;
    const document = asKnown(found, snapshot);
    const [statements, figures] = await Promise.all([
      this.dataSource.getRepository(Statement).find({ where: { documentId: id }, order: { id: 'ASC' } }),
      this.figures(id, snapshot.asOf),
    ]);
    return {
      asOf: snapshot.asOf,
      document,
      goals: snapshot.goals.filter(({ goal }) => goal.document.id === id),
      amended: snapshot.goals.filter(({ goal }) =>
        [...goal.earlierTargets, ...goal.targets].some(({ documentId }) => documentId === id),
      ),
      statements: statements.map((statement) => linkStatement(statement, snapshot)),
      replacedBy: reference.documents.get(document.replacedById ?? '') ?? null,
      replaces: [...reference.documents.values()].filter(
        (other) => other.replacedById === id && isKnown(other, snapshot),
      ),
      figures: figures.flatMap((figure) => {
        const series = reference.series.get(figure.seriesId);
        return series ? [{ ...figure, indicator: series.indicator, area: series.area }] : [];
      }),
    };
  }

  private async counts(asOf: string) {
    const rows: { id: string; statements: number; figures: number }[] = await this.dataSource.query(
      `select d.id,
              (select count(*)::int from statement s where s.document_id = d.id) as statements,
              (select count(*)::int from observation o where o.document_id = d.id and o.known_on <= $1) as figures
         from document d`,
      [asOf],
    );
    return {
      statements: new Map(rows.map((row) => [row.id, row.statements])),
      figures: new Map(rows.map((row) => [row.id, row.figures])),
    };
  }

  private figures(id: string, asOf: string): Promise<FigureRow[]> {
    return this.dataSource.query(
      `select s.id as "seriesId", o.period, o.value, o.low, o.high, o.qualifier, o.status
         from observation o join series s on s.key = o.series_key
        where o.document_id = $1 and o.known_on <= $2
        order by s.id, o.period_end, o.version`,
      [id, asOf],
    );
  }
}

/** A document counts as public from its date on; one without a date always. */
function isKnown(document: Document, snapshot: Snapshot): boolean {
  return document.dated === null || document.dated <= snapshot.asOf;
}

/** A document as it stood on the day: in force until the one that replaced it was public. */
function asKnown(document: Document, snapshot: Snapshot): Document {
  const successor = snapshot.reference.documents.get(document.replacedById ?? '');
  if (!successor || isKnown(successor, snapshot)) return document;
  const lifecycle = document.lifecycle === 'REPLACED' ? 'IN_FORCE' : document.lifecycle;
  return { ...document, lifecycle, replacedById: null };
}

function linkStatement(statement: Statement, { reference, goalsById }: Snapshot): Statement {
  const parties = statement.partyIds.flatMap((id) => reference.agencies.get(id) ?? []);
  return {
    ...statement,
    parties,
    relatedGoalIds: statement.relatedGoalIds.filter((id) => goalsById.has(id)),
  };
}
