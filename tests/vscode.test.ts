import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '#cli/lint/main.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { edgeIn } from './fixtures/edge.ts';
import { lintIn, onClearBoard, path, shouting } from './fixtures/lint-command.ts';

interface Matcher {
	severity: string;
	pattern: Record<'file' | 'line' | 'column' | 'message' | 'code', number> & { regexp: string };
	background: { beginsPattern: string; endsPattern: string };
}

const read = (file: string) => JSON.parse(readFileSync(`.vscode/${file}`, 'utf8'));

const [task] = read('tasks.json').tasks;
const matchers: Matcher[] = task.problemMatcher;

/** What VS Code makes of a line: the first that fits, as its problem collector does. */
function problemIn(line: string) {
	const found = matchers.flatMap(({ severity, pattern }) => {
		const match = new RegExp(pattern.regexp).exec(line);
		return match ? [{ severity, match, pattern }] : [];
	});
	return found.map(({ severity, match, pattern }) => ({
		...{ severity, path: match[pattern.file], ruleId: match[pattern.code] },
		place: [Number(match[pattern.line]), Number(match[pattern.column])],
		sentences: match[pattern.message],
	}));
}

const faulty = {
	'vacancies/kok: een, twee.md': shouting.replace('status: open', 'status: "12:3: fout: open [x]"'),
	[path]: shouting.replace(/^allowances:.*\n/m, '').replace('Een dag', 'EEN DAG BIJ ONS TEAM'),
};

describe('the task in VS Code', () => {
	test('is a command that exists', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		const [run, silent, name, dashes, ...argv] = task.args;

		expect([task.command, run, silent, dashes]).toEqual(['npm', 'run', '--silent', '--']);
		expect(Object.keys(scripts)).toContain(name);
		expect(argv).toEqual(['--watch', '--format', 'compact']);
		expect(task.isBackground).toBe(true);
	});

	test('takes every line of a report for what it is', async () => {
		await onClearBoard(faulty, async (folder) => {
			const { stdout } = await lintIn(folder, ['--format', 'compact']);
			const { files } = JSON.parse((await lintIn(folder, ['--format', 'json'])).stdout);
			const expected = files.flatMap(
				({ path: file, reports }: { path: string; reports: object[] }) =>
					reports.map((report) => expectedOf(file, report as Reported)),
			);

			expect(new Set(expected.map(({ severity }: { severity: string }) => severity)).size).toBe(3);
			expect(stdout.trim().split('\n').map(problemIn)).toEqual(
				expected.map((problem: object) => [problem]),
			);
		});
	});

	test('knows where a run begins and ends', async () => {
		await onClearBoard({}, async (folder) => {
			const stop = new AbortController();
			const { edge, written } = edgeIn(folder, { signal: stop.signal });
			const lines: string[] = [];
			edge.stdout.write = (text) => lines.push(...text.split('\n').filter(Boolean));
			edge.stderr.write = edge.stdout.write;
			const running = main(task.args.slice(4), edge);
			await expect.poll(() => lines.map(kindOf)).toEqual(['end']);
			writeFileSync(join(folder, path), shouting);
			await expect.poll(() => lines.map(kindOf)).toEqual(['end', 'begin', 'problem', 'end']);
			stop.abort();
			await running;

			expect(written).toEqual({ stdout: '', stderr: '' });
		});
	});

	test('uses the words of the command', () => {
		for (const { background } of matchers) {
			expect(cliLintText.checkingAgain).toMatch(new RegExp(background.beginsPattern));
			expect(cliLintText.watching('content')).toMatch(new RegExp(background.endsPattern));
		}
	});
});

test('each file of settings has the schema of its kind', () => {
	const schemas = Object.entries<string>(read('settings.json')['yaml.schemas']);

	expect(schemas.length).toBe(2);
	for (const [schema, files] of schemas) {
		expect(existsSync(schema)).toBe(true);
		expect(globSync(files).length).toBeGreaterThan(0);
	}
});

interface Reported {
	severity: string;
	ruleId: string;
	message: string;
	remedy: string | null;
	start: { line: number; column: number };
}

const expectedOf = (file: string, { severity, ruleId, message, remedy, start }: Reported) => ({
	...{ severity, path: file, ruleId },
	place: [start.line, start.column],
	sentences: [message, remedy].filter(Boolean).join(' '),
});

/** By the first matcher; all have the same lines for begin and end. */
function kindOf(line: string): string {
	const { beginsPattern = '', endsPattern = '' } = matchers[0]?.background ?? {};
	if (new RegExp(beginsPattern).test(line)) return 'begin';
	if (new RegExp(endsPattern).test(line)) return 'end';
	return problemIn(line).length === 1 ? 'problem' : 'nothing';
}
