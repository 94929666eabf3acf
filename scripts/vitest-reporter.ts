/** Ends a run of the unit tests with one plain line: `unit: N passed, N failed`. */
import type { Reporter, TestModule } from 'vitest/node';

export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const brokenModules = modules.filter((module) => module.errors().length > 0).length;
    console.log(`\nunit: ${passed} passed, ${tests.length - passed + brokenModules + unhandledErrors.length} failed`);
  }
}
