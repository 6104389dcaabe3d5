import { compile, freshCopy } from './specs.mjs';

/**
 * Runs the specs for Stryker in its own process: every file is compiled once and evaluated anew for each mutant. Runners of Jest
 * and of Vitest take seconds to begin anew, this one milliseconds, and the library has more than 7,000 mutants.
 */
class SpecRunner {
  /** A mutant in what runs at loading can be asked about: it is active before anything is loaded. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.scripts = compile('src', 'test');
    this.specFiles = [...this.scripts.keys()].filter((file) => file.endsWith('.spec.ts'));
    this.milliseconds = new Map(this.specFiles.map((file) => [file, 0]));
    this.state = globalThis.__stryker__ ??= {};
  }

  /** Every test, and which mutants it passes. Each spec file has modules of its own, as in Jest. */
  dryRun() {
    const tests = this.specFiles.flatMap((file) =>
      freshCopy(this.scripts)(file).map((test) => this.#observed(test)),
    );
    return { status: 'complete', tests, mutantCoverage: withoutLoading(this.state.mutantCoverage) };
  }

  #observed({ id, name, file, run }) {
    this.state.currentTestId = id;
    const begin = performance.now();
    const failureMessage = failureOf(run);
    const timeSpentMs = performance.now() - begin;
    this.state.currentTestId = undefined;
    const status = failureMessage === undefined ? 'success' : 'failed';
    return { id, name, fileName: file, timeSpentMs, status, failureMessage };
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
  #asked({ testFilter, hitLimit, activeMutant, mutantActivation }) {
    const wanted = testFilter && new Set(testFilter);
    const atLoading = mutantActivation === 'static' ? activeMutant.id : undefined;
    const testsOf = freshCopy(this.scripts);
    let nrOfTests = 0;
    Object.assign(this.state, { hitLimit, hitCount: 0 });
    for (const file of this.#files(testFilter, activeMutant.fileName)) {
      const begin = performance.now();
      this.state.activeMutant = atLoading;
      const tests = testsOf(file);
      this.state.activeMutant = activeMutant.id;
      for (const { id, run } of tests) {
        if (wanted && !wanted.has(id)) continue;
        nrOfTests += 1;
        const failureMessage = failureOf(run);
        if (this.state.hitCount > hitLimit) return { status: 'timeout', reason: 'runs without end' };
        if (failureMessage !== undefined)
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      }
      this.milliseconds.set(file, performance.now() - begin);
    }
    return { status: 'survived', nrOfTests };
  }

  /** The spec files to ask, the mutant's own first, then the quickest; those of the slow back-test only about itself. */
  #files(testFilter, mutated) {
    const own = mutated.replaceAll('\\', '/').replace(/\.ts$/, '.spec.ts');
    const rank = (file) => (own.endsWith(file) ? -1 : this.milliseconds.get(file));
    const files = testFilter ? [...new Set(testFilter.map((id) => id.split('#')[0]))] : this.specFiles;
    return files
      .filter((file) => own.includes('/backtest/') || !file.includes('/backtest/'))
      .sort((a, b) => rank(a) - rank(b));
  }
}

/** What a test says against the code. */
function failureOf(run) {
  try {
    run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

/** A mutant that a test passes is asked about there, even if it is also passed at loading; all tests are only for the others. */
function withoutLoading({ static: atLoading, perTest }) {
  const tested = new Set(Object.values(perTest).flatMap((mutants) => Object.keys(mutants)));
  const rest = Object.entries(atLoading).filter(([mutant]) => !tested.has(mutant));
  return { static: Object.fromEntries(rest), perTest };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'specs', factory: () => new SpecRunner() }];
