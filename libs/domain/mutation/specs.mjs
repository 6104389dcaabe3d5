import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { format } from 'node:util';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import fc from 'fast-check';

/** Where a spec asks for few examples, each of them is slow; and a mutant that lives through twelve hardly ever dies of more. */
const runs = (wanted) => Math.min(12, Math.ceil(wanted / (wanted < 100 ? 20 : 5)));

/** What the specs import: properties are tried on few examples, always the same ones, and a failing one is not made smaller. */
const PACKAGES = {
  'fast-check': {
    default: {
      ...fc,
      assert: (property, { numRuns = 100, ...given } = {}) =>
        fc.assert(property, { seed: 1, ...given, numRuns: runs(numRuns), endOnFailure: true }),
    },
  },
};

/** The TypeScript files below the folders, by path: each compiled once to a script that can be evaluated again and again. */
export function compile(...folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  return new Map(files.filter((file) => file.endsWith('.ts')).map((file) => [file, compiled(file)]));
}

function compiled(filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs', noInterop: true },
  });
  return new Script(`(function (exports, require) {${code}\n})`, { filename });
}

/**
 * A copy of all modules that nothing has run in before; it gives the tests of a spec file. `loading` hears which module runs
 * now.
 */
export function freshCopy(scripts, loading = () => {}) {
  const modules = new Map();
  const get = (file) => {
    if (modules.has(file)) return modules.get(file);
    const exports = {};
    modules.set(file, exports);
    const need = (name) => {
      const needed = PACKAGES[name] ?? get(normalize(join(file, '..', name.replace(/\.js$/, '.ts'))));
      loading(file);
      return needed;
    };
    loading(file);
    scripts.get(file).runInThisContext()(exports, need);
    return exports;
  };
  return (file) => {
    const tests = new Map();
    Object.assign(globalThis, words(tests), { expect });
    get(file);
    return [...tests].map(([name, run]) => ({ id: `${file}#${name}`, run }));
  };
}

/** `describe`, `it` and `test`, as far as the specs use them: they put each test under its full name. */
function words(tests) {
  const path = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const it = (name, run) => {
    const full = [...path, name].join(' ');
    tests.set(tests.has(full) ? `${full} (${tests.size})` : full, run);
  };
  describe.each = each(describe);
  it.each = each(it);
  return { describe, it, test: it };
}

const each = (word) => (table) => (name, body) =>
  table.forEach((given) => {
    const row = Array.isArray(given) ? given : [given];
    const shown = (name.match(/%[sdijpo]/g) ?? []).length;
    word(format(name.replaceAll('%p', '%j'), ...row.slice(0, shown)), () => body(...row));
  });
