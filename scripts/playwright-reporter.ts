/** Ends a run of the end-to-end tests with plain lines: which engines there were, and `e2e: N passed, N failed`. */
import type { Reporter, Suite, TestError } from '@playwright/test/reporter';
import { enginesLine } from './engines.ts';

export default class PlainReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(_error: TestError): void {
    this.#errors++;
  }

  onEnd(): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    console.log(`\n${enginesLine}\ne2e: ${passed} passed, ${outcomes.length - passed + this.#errors} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
