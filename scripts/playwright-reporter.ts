/** Ends a run of the end-to-end tests with one plain line: `e2e: N passed, N failed`. */
import type { Reporter, Suite, TestError } from '@playwright/test/reporter';

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
    console.log(`\ne2e: ${passed} passed, ${outcomes.length - passed + this.#errors} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
