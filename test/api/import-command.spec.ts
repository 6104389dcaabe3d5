import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWords } from '@waymark/api';

/** Real layouts with small made contents; beside each file what must be understood of it. */
const FIXTURES = join(import.meta.dirname, '../fixtures/import');
const CLI = join(import.meta.dirname, '../../apps/api/dist/cli.js');

const filesOf = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder)).filter((name) => !name.endsWith('.json'));
const json = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(FIXTURES, folder, name), 'utf8')) as Record<string, unknown>;

let scratch: string;
let printed: string[] = [];
const { log, error } = console;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'waymark-command-'));
  console.log = (text: string) => void printed.push(text);
  console.error = () => undefined;
});
afterAll(() => {
  Object.assign(console, { log, error });
  rmSync(scratch, { recursive: true });
});

/** The options that a fixture needs, as the command line says them. */
function optionsOf(folder: string, name: string): string[] {
  const file = name.replace(/\.\w+$/, '.options.json');
  if (!existsSync(join(FIXTURES, folder, file))) return [];
  const { mapping, ...said } = json(folder, file);
  const words = Object.entries(said).flatMap(([option, value]) => [`--${option}`, String(value)]);
  if (mapping === undefined) return words;
  const path = join(scratch, `${name}.map.json`);
  writeFileSync(path, JSON.stringify(mapping));
  return [...words, '--map', path];
}

async function look(folder: string, name: string, ...more: string[]) {
  printed = [];
  const words = ['import', join(FIXTURES, folder, name), '--dry-run', '--json', ...more];
  const code = await runWords([...words, ...optionsOf(folder, name)]);
  return { code, answer: JSON.parse(printed.join('\n')) as Record<string, unknown> };
}

const places = (rejected: unknown) =>
  (rejected as { line: number; column: number; code: string }[]).map(({ line, column, code }) => ({
    line,
    column,
    code,
  }));

describe('import FILE --dry-run --json', () => {
  it.each(filesOf('ok'))('tells what is in a file that can be taken, and ends with 0: %s', async (name) => {
    const { figures, unread, rejected, ...told } = json('ok', `${name}.json`);
    const { code, answer } = await look('ok', name);
    expect({ figures, unread }).toBeDefined();
    expect(answer).toMatchObject(told);
    expect(places(answer['rejected'])).toEqual(rejected);
    expect(code).toBe(0);
  });

  it.each(filesOf('not-ok'))('says why nothing of a file is taken, and ends with 1: %s', async (name) => {
    const { refused, details, rejected } = json('not-ok', `${name}.json`);
    const { code, answer } = await look('not-ok', name);
    if (refused === null) expect(places(answer['rejected'])).toEqual(rejected);
    else
      expect(answer['refused']).toMatchObject({
        code: refused,
        details,
        message: expect.stringMatching(/\w/),
        messageVi: expect.stringMatching(/\w/),
      });
    expect(code).toBe(1);
  });

  it.each([
    ['two-tables.xlsx', 'TABLE', '--table', 'Biểu 1!A6'],
    ['ambiguous-numbers.csv', 'NUMBERS', '--numbers', 'vi'],
  ])('asks about %s, and ends with 1; with the answer it ends with 0', async (name, kind, ...said) => {
    expect(await look('asked', name)).toMatchObject({ code: 1, answer: { asked: { kind } } });
    expect(await look('asked', name, ...said)).toMatchObject({ code: 0 });
  });

  it.each([
    ['ok', 'tidy-vi.csv', 0],
    ['not-ok', 'encrypted.xlsx', 1],
    ['not-ok', 'no-such-period.csv', 1],
  ])('ends its process so: %s/%s with %i', (folder, name, code) => {
    const words = ['import', join(FIXTURES, folder, name), '--dry-run', '--json'];
    const { status, stdout } = spawnSync(process.execPath, [CLI, ...words], { encoding: 'utf8' });
    expect(status).toBe(code);
    expect(JSON.parse(stdout)).toBeInstanceOf(Object);
  });
});
