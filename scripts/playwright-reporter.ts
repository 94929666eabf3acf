/** Ends a run of the end-to-end tests with plain lines: what passed only when tried again, which engines there were, and `e2e: N passed, N failed`. */
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
    const tests = this.#suite?.allTests() ?? [];
    const outcomes = tests.map((test) => test.outcome());
    for (const test of tests)
      if (test.outcome() === 'flaky')
        console.log(`passed only when tried again: ${test.titlePath().slice(1).join(' › ')}`);
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    console.log(`\n${enginesLine}\ne2e: ${passed} passed, ${outcomes.length - passed + this.#errors} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
