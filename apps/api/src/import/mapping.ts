import { fold } from '@waymark/domain';
import { asMapping, checkMapping, type Mapping } from '@waymark/interchange';
import { DomainError } from '../graphql/domain-error.js';
import type { ImportBatch } from './import-batch.entity.js';
import type { ImportAnswerInput } from './import.input.js';
import type { ImportOptions } from './import.js';

/** By which files of one layout are known again: their headers, the years of a table across left out. */
export function signatureOf(header: readonly string[]): string {
  return header
    .map((text) => fold(text))
    .filter((text) => !/^(?:yr)?\d{4}(?:\s|$|\[)/.test(text))
    .join(' | ');
}

/** What is known of a file after an answer. Throws FILE_REFUSED for a mapping that cannot be used. */
export function applyAnswer(
  { options, understood }: ImportBatch,
  answer: ImportAnswerInput,
  saved: { readonly name: string; readonly mapping: Mapping } | null,
): ImportOptions {
  const { tableId, numbers, knownOn, documentId, status, series } = answer;
  const given = saved?.mapping ?? (answer.mapping ? readMapping(answer.mapping) : undefined);
  const base = given ?? options.mapping;
  const rules = (series ?? []).map(({ keys, seriesId }) => ({ when: keys, series: seriesId }));
  const mapping = rules.length > 0 ? withRules(base ?? understood.mapping, rules) : base;
  const mappingName = saved?.name ?? (given ? undefined : options.mappingName);
  return {
    ...options,
    ...(mapping && { mapping }),
    mappingName,
    ...(tableId && { table: tableId, sheet: undefined }),
    ...(numbers && { numbers }),
    ...(knownOn !== undefined && { knownOn: knownOn ?? undefined }),
    ...(documentId !== undefined && { documentId: documentId ?? undefined }),
    ...(status !== undefined && { status: status ?? undefined }),
  };
}

function readMapping(json: unknown): Mapping {
  const mapping = asMapping(json);
  if (mapping) return mapping;
  const faults = checkMapping(json).map(({ code, path }) => `${path}: ${code}`);
  throw new DomainError('FILE_REFUSED', { reason: 'BAD_MAPPING', faults });
}

/** A later rule for the same keys takes the place of the earlier one. */
function withRules(mapping: Mapping | null, rules: NonNullable<Mapping['series']>): Mapping {
  if (!mapping) throw new DomainError('IMPORT_STATE', { state: 'ASKING' });
  const said = new Set(rules.map(({ when }) => JSON.stringify(when)));
  const earlier = (mapping.series ?? []).filter(({ when }) => !said.has(JSON.stringify(when)));
  return { ...mapping, series: [...earlier, ...rules] };
}
