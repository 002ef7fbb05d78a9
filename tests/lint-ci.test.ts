import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCommand } from '#cli/lint/command.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { blocksOf, read } from './documents.ts';
import { lintBoard } from './fixtures/lint-command.ts';

const guide = read('docs/ci.md');
const action = read('action.yml');

test('the vacancy in the guide gives what the guide says', async () => {
	const [vacancy = ''] = blocksOf(guide, 'md');
	const [said = ''] = blocksOf(guide, 'text');
	const files = { 'vacancies/kok.md': `${vacancy}\n` };
	const { code, stdout } = await lintBoard(files, ['--quiet', 'vacancies/kok.md']);

	expect(code).toBe(1);
	expect(`content/${stdout}`.startsWith(`${said}\n`), stdout).toBe(true);
});

test('every command in the guide is one', () => {
	const commands = [...guide.matchAll(/npm run (?:--silent )?lint(?: -- ([^#`\n]*))?/g)];
	const known = ['exclamation-mark'];

	expect(commands.length).toBeGreaterThan(5);
	for (const [, argv = ''] of commands)
		expect(() => parseCommand(argv.split(/\s+/).filter(Boolean), cliLintText, known)).not.toThrow();
});

test.each(blocksOf(guide, 'yaml'))('the guide holds YAML: %s', (block) => {
	expect(parse(block)).toBeTypeOf('object');
});

describe('the action', () => {
	const { inputs, runs } = parse(action);

	test('uses each of its inputs, and only through the environment', () => {
		for (const name of Object.keys(inputs)) expect(action).toContain(`\${{ inputs.${name} }}`);
		for (const { run = '' } of runs.steps) expect(run).not.toContain('${{');
	});

	test('pins what it uses to the commit that CI uses', () => {
		const pinned = globSync('.github/workflows/*.yml').map(read).join();
		const uses = action.match(/uses: \S+/g) ?? [];

		expect(uses.length).toBeGreaterThan(0);
		for (const use of uses) {
			expect(use).toMatch(/@[0-9a-f]{40}$/);
			expect(pinned).toContain(use);
		}
	});

	test('gives arguments that the command knows', () => {
		const options = [...action.matchAll(/--(?!prefix|omit|ignore-scripts)[a-z-]+(?= )/g)];
		const values: Record<string, string> = {
			'--format': 'json=x',
			'--locale': 'en',
			'--preview-url': 'https://voorbeeld.example.nl',
		};
		const argv = options.flatMap(([option]) => [option, values[option] ?? 'error']);

		expect(parseCommand(argv, cliLintText, [])).toMatchObject({ failOn: 'error' });
	});
});

test('the hook for pre-commit starts a file that is there', () => {
	const [hook] = parse(read('.pre-commit-hooks.yaml'));

	expect(read(hook.entry)).toContain('npm run --silent --prefix "$helder" lint -- "$@"');
	expect('content/vacancies/kok.md').toMatch(new RegExp(hook.files));
});
