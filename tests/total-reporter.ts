import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that people and scripts can read, and fails a run in which nothing passed. */
export default class TotalReporter implements Reporter {
	private line = '0 passed, 1 failed';

	onInit() {
		// Other reporters still print after the run: only at the exit is the line the last one.
		process.once('exit', () => console.log(this.line));
	}

	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
		const passed = count(modules, 'passed');
		const unreadable = modules.filter((module) => module.errors().length > 0).length;
		const failed = count(modules, 'failed') + unreadable + errors.length;

		if (passed === 0) process.exitCode = 1;
		this.line = `${passed} passed, ${passed === 0 ? Math.max(failed, 1) : failed} failed`;
		mkdirSync('test-results', { recursive: true });
		writeFileSync('test-results/total.txt', `${this.line}\n`);
	}
}

function count(modules: readonly TestModule[], state: 'passed' | 'failed'): number {
	return modules.reduce((sum, { children }) => sum + [...children.allTests(state)].length, 0);
}
