import { lifecycleAt, targetsAt } from '@waymark/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { Document } from '../document/document.entity.js';
import { GoalSeries } from '../goal/goal-series.entity.js';
import { Goal } from '../goal/goal.entity.js';
import { Target } from '../goal/target.entity.js';
import { groupBy } from '../group-by.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { SeriesBreak } from '../series/series-break.entity.js';
import { Series } from '../series/series.entity.js';
import { Theme } from '../theme/theme.entity.js';
import { Unit } from '../unit/unit.entity.js';
import type { AsRegistered } from './as-registered.js';

/** The nouns that others refer to, by id, each linked to those that it names. */
export interface Reference {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly series: ReadonlyMap<string, Series>;
}

/** The nouns of the register, whole and linked; promises in order of time. */
export interface RegisterNouns extends Reference {
  readonly goals: readonly Goal[];
}

/** Reads the nouns in one query a table and links them, so that no list ever asks the database per row. */
export async function loadRegisterNouns(register: AsRegistered): Promise<RegisterNouns> {
  const all = <Entity extends ObjectLiteral>(entity: EntityTarget<Entity>) => register.rows(entity);
  const themes = await all(Theme);
  const units = await all(Unit);
  const agencies = await all(Agency);
  const areas = await all(Area);
  const documents = await all(Document);
  const indicators = await all(Indicator);
  const series = await all(Series);
  const breaks = await all(SeriesBreak);
  const goals = await all(Goal);
  const targets = await all(Target);
  const measuring = await all(GoalSeries);
  const reference: Reference = {
    themes: byId(themes),
    units: new Map(units.map((unit) => [unit.code, unit])),
    agencies: byId(agencies),
    areas: byId(areas),
    documents: byId(documents),
    indicators: byId(indicators),
    series: byId(series),
  };
  for (const document of documents) document.issuer = find(reference.agencies, document.issuerId);
  for (const indicator of indicators) {
    indicator.unit = get(reference.units, indicator.unitCode);
    indicator.custodian = find(reference.agencies, indicator.custodianId);
  }
  const breaksBySeries = groupBy(breaks, ({ seriesKey }) => seriesKey);
  for (const one of series) {
    one.indicator = get(reference.indicators, one.indicatorId);
    one.area = get(reference.areas, one.areaId);
    one.producer = get(reference.agencies, one.producerId);
    one.unit = one.indicator.unit;
    one.breaks = breaksBySeries.get(one.key) ?? [];
  }
  for (const target of targets) {
    target.unit = find(reference.units, target.unitCode);
    target.document = find(reference.documents, target.documentId);
  }
  linkGoals(goals, targets, measuring, reference);
  goals.sort((a, b) => (a.statedOn + a.id < b.statedOn + b.id ? -1 : 1));
  return { ...reference, goals };
}

/**
 * The nouns as they are shown on a past day: goals that ended later still in force, and without the notes, which tell
 * what became known later. Changes them: give it nouns that nobody else holds.
 */
export function withoutHindsight(nouns: RegisterNouns, asOf: string): RegisterNouns {
  for (const goal of nouns.goals) {
    goal.lifecycle = lifecycleAt(goal, asOf);
    if (goal.endedOn !== null && goal.endedOn > asOf) goal.endedOn = null;
  }
  for (const noun of [...nouns.goals, ...nouns.documents.values(), ...nouns.indicators.values()]) {
    noun.noteVi = null;
    noun.noteEn = null;
  }
  for (const noun of [...nouns.series.values(), ...nouns.agencies.values(), ...nouns.areas.values()])
    noun.note = null;
  return nouns;
}

/** A goal with the targets that were in force on a day; the goal itself where all its versions were public by then. */
export function withTargetsOf(goal: Goal, asOf: string): Goal {
  if (goal.targets.every(({ knownOn }) => knownOn === null || knownOn <= asOf)) return goal;
  const then = Object.assign(new Goal(), goal);
  then.targets = [...targetsAt(goal, asOf)] as Target[];
  then.earlierTargets = goal.earlierTargets.filter(
    (version) => !then.targets.includes(version) && (version.knownOn === null || version.knownOn <= asOf),
  );
  return then;
}

function linkGoals(goals: Goal[], targets: Target[], measuring: GoalSeries[], reference: Reference): void {
  const targetsByGoal = groupBy(targets, ({ goalId }) => goalId);
  const measuringByGoal = groupBy(measuring, ({ goalId }) => goalId);
  for (const goal of goals) {
    goal.document = get(reference.documents, goal.documentId);
    goal.indicator = get(reference.indicators, goal.indicatorId);
    goal.area = get(reference.areas, goal.areaId);
    goal.lead = find(reference.agencies, goal.leadId);
    goal.supporting = goal.supportingIds.map((id) => get(reference.agencies, id));
    const versions = (targetsByGoal.get(goal.id) ?? []).sort((a, b) => a.n - b.n || a.version - b.version);
    goal.targets = versions.filter(({ n }, index) => versions[index + 1]?.n !== n);
    goal.earlierTargets = versions.filter((version) => !goal.targets.includes(version));
    const ordered = (measuringByGoal.get(goal.id) ?? []).sort((a, b) => a.position - b.position);
    goal.series = ordered.map(({ seriesId }) => get(reference.series, seriesId));
  }
}

function byId<Noun extends { id: string }>(nouns: readonly Noun[]): Map<string, Noun> {
  return new Map(nouns.map((noun) => [noun.id, noun]));
}

function find<Noun>(nouns: ReadonlyMap<string, Noun>, id: string | null): Noun | null {
  return (id !== null && nouns.get(id)) || null;
}

/** A foreign key guarantees the noun; without it the data are broken, and that must not be hidden. */
function get<Noun>(nouns: ReadonlyMap<string, Noun>, id: string): Noun {
  const noun = nouns.get(id);
  if (!noun) throw new Error(`The register names ${id}, which is not in it`);
  return noun;
}
