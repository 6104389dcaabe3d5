import type { MissingReason } from '../form/form-vocabulary.js';

/** Markers that say no more than that there is nothing, folded. */
const BARE: ReadonlySet<string> = new Set([
  ...['', '-', '--', '---', '.', '..', '...', '....', ':', '/', '?', 'x'],
  ...[
    'kxd',
    'khong xac dinh',
    'khong thu thap',
    'n/a',
    'na',
    'n.a',
    'n.a.',
    '#n/a',
    'nan',
    'null',
    'nil',
    'none',
    'tbd',
    'tba',
  ],
  ...[
    'khong',
    'khong co',
    'khong co so lieu',
    'khong ro',
    'k co',
    'not available',
    'no data',
    'missing',
    'unknown',
  ],
]);

const WITH_REASON: Readonly<Record<MissingReason, readonly string[]>> = {
  NOT_YET_PUBLISHED: [
    ...[
      'chua co',
      'chua co so lieu',
      'chua cong bo',
      'chua co so',
      'cho so lieu',
      'dang tong hop',
      'chua tong hop',
      'chua thu thap',
    ],
    ...['not yet published', 'not yet available', 'not published', 'pending'],
  ],
  SURVEY_NOT_RUN: [
    'khong dieu tra',
    'khong tien hanh dieu tra',
    'khong khao sat',
    'survey not run',
    'no survey',
  ],
  CONFIDENTIAL: ['bao mat', 'mat', 'khong cong khai', 'confidential', 'suppressed'],
  DISCONTINUED: ['ngung cong bo', 'dung cong bo', 'khong con cong bo', 'discontinued'],
  NOT_APPLICABLE: ['khong ap dung', 'khong phat sinh', 'not applicable'],
};

const REASON_OF: ReadonlyMap<string, MissingReason> = new Map(
  Object.entries(WITH_REASON).flatMap(([reason, markers]) =>
    markers.map((marker): [string, MissingReason] => [marker, reason as MissingReason]),
  ),
);

const FOOTNOTE = /\s*(?:[*\u2020\u2021\u00A7]+|\[\w\]|\(\w\))$/;
const REMARK = /\s*\(.*\)$/;

/**
 * Whether a folded text says that there is no value, with the reason where its words give one ("chưa có (dự kiến T9)"
 * too); null where it does not.
 */
export function missingMarker(folded: string): { readonly reason: MissingReason | null } | null {
  const bare = folded
    .replace(/^\((.*)\)$/, '$1')
    .trim()
    .replace(FOOTNOTE, '');
  const reason = REASON_OF.get(bare.replace(REMARK, ''));
  if (reason !== undefined) return { reason };
  return BARE.has(bare) ? { reason: null } : null;
}
