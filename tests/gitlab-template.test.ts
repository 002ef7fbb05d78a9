import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { blocksOf, read } from './documents.ts';
import { goodBoard, goodVacancy } from './fixtures/board.ts';

/** `spec:inputs` as https://docs.gitlab.com/ci/inputs/ has it (read 2026-11-22). */
interface Input {
	description?: string;
	default?: string;
	options?: string[];
	regex?: string;
}

const template = read('templates/lint.yml');
const [header = {}, config = {}] = parseAllDocuments(template).map((one) => one.toJS());
const inputs: Record<string, Input> = header.spec.inputs;
const job = config.vacatures;
const [, body = ''] = template.split('\n---\n');

/** What GitLab makes of the file for somebody who includes it with these inputs. */
function included(given: Record<string, string>) {
	const text = body.replace(/\$\[\[ inputs\.([a-z-]+) \]\]/g, (_, name: string) => {
		const value = given[name] ?? inputs[name]?.default;
		if (value === undefined) throw new Error(`No value for ${name}`);
		return value;
	});
	return parse(text).vacatures;
}

describe('the file to include on GitLab', () => {
	test('is a header with inputs, and the configuration behind ---', () => {
		expect(parseAllDocuments(template)).toHaveLength(2);
		expect(Object.keys(header)).toEqual(['spec']);
		expect(Object.keys(config)).toEqual(['vacatures']);
	});

	test('gives inputs the settings that GitLab knows, and defaults that they allow', () => {
		for (const [name, input] of Object.entries(inputs)) {
			expect(['description', 'default', 'options', 'regex']).toEqual(
				expect.arrayContaining(Object.keys(input)),
			);
			expect(input.description, name).toMatch(/^[A-Z].*\.$/);
			if (input.options) expect(input.options).toContain(input.default);
		}
	});

	test('uses each input, and none that it does not name', () => {
		const used = [...body.matchAll(/\$\[\[ inputs\.([a-z-]+) \]\]/g)].map(([, name]) => name);

		expect(new Set(used)).toEqual(new Set(Object.keys(inputs)));
		expect(body.match(/\$\[\[/g)).toHaveLength(used.length);
	});

	test('lets no input into the script: there it could be read as a command', () => {
		expect(JSON.stringify(job.script)).not.toContain('$[[');
	});

	test.each([
		['v0.1.0', true],
		['a'.repeat(40), true],
		['main', false],
		['latest', false],
		['v0.1.0; rm', false],
	])('takes version %s: %s', (version, isTaken) => {
		expect(new RegExp(inputs['version']?.regex ?? '').test(version)).toBe(isTaken);
	});

	test('keeps the reports, also when the linter fails, under the names that the script writes', () => {
		const { when, reports } = job.artifacts;

		expect(when).toBe('always');
		expect(Object.keys(reports)).toEqual(['codequality', 'junit']);
		for (const file of Object.values(reports))
			expect(JSON.stringify(job.script)).toContain(`=${file}`);
	});

	test('is included in the guide with inputs that it has, at one version', () => {
		const [include] = blocksOf(read('docs/ci.md'), 'yaml').flatMap(
			(block) => parse(block).include ?? [],
		);
		const required = Object.entries(inputs).flatMap(([name, input]) =>
			input.default === undefined ? [name] : [],
		);

		expect(Object.keys(include.inputs)).toEqual(required);
		expect(include.remote).toMatch(
			new RegExp(`^https://.*/${include.inputs.version}/templates/lint\\.yml$`),
		);
	});
});

describe('the script', () => {
	const work = mkdtempSync(join(tmpdir(), 'helder-gitlab-'));
	afterAll(() => rmSync(work, { recursive: true }));

	/** Runs lines as a runner does: one shell that stops at the first failure. */
	const run = (lines: readonly string[], variables: Record<string, string>, folder: string) =>
		spawnSync('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], {
			cwd: folder,
			encoding: 'utf8',
			// npm told the tests where it was started; on a runner nobody did.
			env: { ...process.env, INIT_CWD: folder, ...variables, HELDER_TODAY: '2026-11-22' },
		});

	test('fetches Helder at the tag that was asked', () => {
		const copy = join(work, 'copy');
		const git = (...argv: string[]) =>
			execFileSync('git', ['-C', copy, '-c', 'user.name=x', '-c', 'user.email=x@x', ...argv]);
		execFileSync('git', ['init', '--quiet', copy]);
		git('commit', '--quiet', '--allow-empty', '-m', 'one');
		git('tag', 'v1.0.0');
		const tagged = git('rev-parse', 'HEAD').toString();
		git('commit', '--quiet', '--allow-empty', '-m', 'two');
		const { script, variables } = included({ helder: copy, version: 'v1.0.0' });
		const fetching = script.filter((line: string) => !/^npm|arguments/.test(line));

		const { stdout, stderr } = run(
			[...fetching, 'git -C "$helder" rev-parse HEAD'],
			variables,
			work,
		);

		expect(stderr).toBe('');
		expect(stdout).toBe(tagged);
	});

	test.each([
		[
			'a vacancy that says nothing of its pay',
			goodVacancy.replace(/^salary:.*\n(?: .*\n)*/m, ''),
			1,
		],
		['a draft, which is not published', goodVacancy.replace('status: open', 'status: draft'), 0],
	])('checks %s, and leaves the code quality report', (name, vacancy, status) => {
		const folder = mkdtempSync(join(work, 'vacancies-'));
		cpSync(goodBoard, join(folder, 'content'), { recursive: true });
		writeFileSync(join(folder, 'content/vacancies/medewerker.md'), vacancy);
		const { script, variables } = included({ helder: 'x', version: 'v1.0.0' });
		const checked = run([`helder=${resolve('.')}`, script.at(-1)], variables, folder);
		const report = join(folder, 'gl-code-quality-report.json');

		expect(checked.status, `${name}: ${checked.stderr}`).toBe(status);
		expect(existsSync(join(folder, 'helder-lint.xml'))).toBe(true);
		for (const issue of JSON.parse(readFileSync(report, 'utf8'))) {
			expect(Object.keys(issue)).toEqual(
				expect.arrayContaining([
					'description',
					'check_name',
					'fingerprint',
					'severity',
					'location',
				]),
			);
			expect(issue.location.path).toBe('content/vacancies/medewerker.md');
		}
	});
});
