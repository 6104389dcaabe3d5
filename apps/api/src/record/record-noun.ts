import { registerEnumType } from '@nestjs/graphql';
import type { RegisterFileName } from '../register/register-column.js';
import { fileNamed, type RegisterFile } from '../register/register-file.js';

/** What of the register people keep up. Targets are added to and never changed; observations come by data entry. */
const FILES = {
  DOCUMENT: 'documents',
  GOAL: 'goals',
  TARGET: 'targets',
  INDICATOR: 'indicators',
  SERIES: 'series',
  STATEMENT: 'statements',
  AGENCY: 'agencies',
  AREA: 'areas',
  THEME: 'themes',
  UNIT: 'units',
  FORM: 'forms',
} as const satisfies Readonly<Record<string, RegisterFileName>>;

export type RecordNoun = keyof typeof FILES;
export const RECORD_NOUNS = Object.keys(FILES) as RecordNoun[];

export const RecordNounEnum = Object.fromEntries(RECORD_NOUNS.map((noun) => [noun, noun])) as Readonly<
  Record<RecordNoun, RecordNoun>
>;
registerEnumType(RecordNounEnum, { name: 'RecordNoun', description: 'A kind of thing in the register.' });

/** The file of the register that keeps a noun. */
export function fileOf(noun: RecordNoun): RegisterFile {
  return fileNamed(FILES[noun]);
}

/** The noun that a file keeps; null of the observations. */
export function nounOf(file: RegisterFileName): RecordNoun | null {
  return RECORD_NOUNS.find((noun) => FILES[noun] === file) ?? null;
}
