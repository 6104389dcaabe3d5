import { dirname } from 'node:path';
import { compile, freshCopy } from './specs.mjs';

/**
 * Runs the specs for Stryker in its own process: every file is compiled once and evaluated anew for each mutant. Runners of Jest
 * and of Vitest take seconds to begin anew, this one milliseconds, and the library has more than 8,000 mutants.
 */
class SpecRunner {
  /** Every mutant is there before anything is loaded, so one in what runs at loading can be asked about too. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.scripts = compile('src', 'test');
    this.specFiles = [...this.scripts.keys()].filter((file) => file.endsWith('.spec.ts'));
    this.milliseconds = new Map();
    this.state = globalThis.__stryker__ ??= {};
  }

  /** Every test, and which mutants it passes. Each spec file has modules of its own, as in Jest. */
  dryRun() {
    const tests = this.specFiles.flatMap((file) => this.#observed(file));
    return { status: 'complete', tests, mutantCoverage: this.state.mutantCoverage };
  }

  /**
   * The tests of a file; each of them passes what runs when the modules of its folder load too, such as lists of words and
   * the tables of `it.each`. Every other test loads them as well, but asking it would cost seconds and hardly ever tell.
   */
  #observed(file) {
    const tests = freshCopy(this.scripts, (module) => (this.state.currentTestId = module))(file);
    const { perTest = {} } = this.state.mutantCoverage ?? {};
    const atLoading = {};
    for (const module of this.scripts.keys()) {
      if (dirname(module) === dirname(file)) Object.assign(atLoading, perTest[module]);
      delete perTest[module];
    }
    return tests.map(({ id, run }) => {
      perTest[id] = { ...atLoading };
      this.state.currentTestId = id;
      const begin = performance.now();
      const failureMessage = failureOf(run);
      const timeSpentMs = performance.now() - begin;
      const status = failureMessage === undefined ? SUCCESS : FAILED;
      // Without a file: what is kept of an earlier run is kept by name, however the file has changed.
      return { id, name: id, timeSpentMs, status, failureMessage };
    });
  }

  mutantRun(options) {
    try {
      return this.#asked(options);
    } catch (error) {
      // With the mutant, a file cannot even be loaded.
      return { status: 'error', errorMessage: String(error?.stack ?? error) };
    }
  }

  /** Whether one of the tests that pass the mutant notices it. */
  #asked({ testFilter, hitLimit, activeMutant }) {
    const wanted = testFilter && new Set(testFilter);
    const testsOf = freshCopy(this.scripts);
    let nrOfTests = 0;
    Object.assign(this.state, { hitLimit, hitCount: 0, activeMutant: activeMutant.id });
    for (const file of this.#files(testFilter, activeMutant.fileName)) {
      const begin = performance.now();
      const tests = testsOf(file).filter(({ id }) => wanted?.has(id) ?? true);
      for (const { id, run } of tests.sort((a, b) => this.#time(a.id) - this.#time(b.id))) {
        nrOfTests += 1;
        const before = performance.now();
        const failureMessage = failureOf(run);
        this.milliseconds.set(id, performance.now() - before);
        if (this.state.hitCount > hitLimit) return { status: 'timeout', reason: 'runs without end' };
        if (failureMessage !== undefined)
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      }
      this.milliseconds.set(file, performance.now() - begin);
    }
    return { status: 'survived', nrOfTests };
  }

  /** How long a file or a test last took: nothing as long as nobody knows. */
  #time(id) {
    return this.milliseconds.get(id) ?? 0;
  }

  /**
   * The spec files to ask: the mutant's own first, then its folder's, the quickest first; those of the slow back-test only
   * about itself.
   */
  #files(testFilter, mutated) {
    const own = mutated.replace(/\.ts$/, '.spec.ts');
    const isNear = (file) => dirname(own).endsWith(dirname(file));
    const rank = (file) => (own.endsWith(file) ? -Infinity : this.#time(file) - (isNear(file) ? 1e6 : 0));
    const files = testFilter ? [...new Set(testFilter.map((id) => id.split('#')[0]))] : this.specFiles;
    return files.filter((file) => isBacktest(own) || !isBacktest(file)).sort((a, b) => rank(a) - rank(b));
  }
}

const isBacktest = (file) => dirname(file).endsWith('backtest');

/** As Stryker numbers them: with a test that fails without any mutant, nothing is measured. */
const [SUCCESS, FAILED] = [0, 1];

/** What a test says against the code. */
function failureOf(run) {
  try {
    run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'specs', factory: () => new SpecRunner() }];
