import { Inject, Injectable } from '@nestjs/common';
import { periodEnd, pointsKnownAt } from '@waymark/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import type { Document } from '../document/document.entity.js';
import type { AreaValue } from '../goal/goal-page.type.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import {
  allVersions,
  newestVersions,
  observationsAsOf,
  type Observations,
  type PublishedObservation,
} from './observation.store.js';
import type { ObservationColumns } from './observation-columns.type.js';
import type { Series } from './series.entity.js';

@Injectable()
export class SeriesService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Every version of the series known at a day. */
  versions(seriesIds: readonly string[], asOf: string): Promise<Observations<PublishedObservation>> {
    return allVersions(this.dataSource, seriesIds, asOf);
  }

  /** The series with their figures as of the day of the snapshot, in the order asked for. */
  list(
    seriesIds: readonly string[],
    versions: Observations<PublishedObservation>,
    { reference }: Snapshot,
  ): Series[] {
    return seriesIds.flatMap((id) => {
      const series = reference.series.get(id);
      const all = versions.get(id) ?? [];
      return series
        ? [{ ...series, current: this.columns(newestVersions(all)), versions: this.columns(all) }]
        : [];
    });
  }

  /** The newest values of the indicator of a series in the other areas, one an area. */
  async otherAreas(seriesId: string | null, snapshot: Snapshot): Promise<AreaValue[]> {
    const own = snapshot.reference.series.get(seriesId ?? '');
    if (!own) return [];
    const elsewhere = [...snapshot.reference.series.values()].filter(
      ({ indicator, area, breakdown }) =>
        indicator.id === own.indicator.id && area.id !== own.area.id && breakdown === null,
    );
    const observations = await observationsAsOf(
      this.dataSource,
      elsewhere.map(({ id }) => id),
      snapshot.asOf,
    );
    const byArea = new Map<string, AreaValue>();
    for (const { id, area, governs } of elsewhere) {
      const newest = pointsKnownAt(observations.get(id) ?? [], snapshot.asOf).at(-1);
      if (newest && (governs || !byArea.has(area.id))) byArea.set(area.id, { area, seriesId: id, newest });
    }
    return [...byArea.values()].sort((a, b) => (a.area.sortKey < b.area.sortKey ? -1 : 1));
  }

  /** The documents that the figures name, each once. */
  documentsOf(series: readonly Series[], { reference }: Snapshot): Document[] {
    const ids = new Set(series.flatMap(({ versions }) => versions.documentIds));
    return [...ids].flatMap((id) => (id && reference.documents.get(id)) || []);
  }

  /** Observations as parallel arrays. */
  columns(rows: readonly PublishedObservation[]): ObservationColumns {
    const column = <Key extends keyof PublishedObservation>(key: Key) => rows.map((row) => row[key]);
    return {
      periods: column('period'),
      ends: rows.map(({ period }) => periodEnd(period) ?? ''),
      versions: column('version'),
      values: column('value'),
      lows: column('low'),
      highs: column('high'),
      qualifiers: column('qualifier'),
      statuses: column('status'),
      rankOfs: column('rankOf'),
      knownOns: column('knownOn'),
      knownPrecisions: column('knownPrecision'),
      documentIds: column('documentId'),
      sourceRefs: column('sourceRef'),
      asPrinteds: column('asPrinted'),
      notesVi: column('noteVi'),
      notesEn: column('noteEn'),
      recordedOns: rows.map(({ recordedAt }) => this.clock.dayOf(recordedAt)),
      recordedBys: column('recordedBy'),
      versionReasons: column('versionReason'),
      recordedByNames: column('recordedByName'),
      enteredByNames: column('enteredByName'),
      approvedByNames: column('approvedByName'),
      importedFroms: column('importedFrom'),
    };
  }
}
