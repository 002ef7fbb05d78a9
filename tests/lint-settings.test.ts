import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSettings } from '#content/entry.ts';
import { readablePolicy } from '#content/readable-policy.ts';
import { siteSchema } from '#domain/schema/site.ts';
import { contentText as text } from '#i18n/nl/content.ts';
import { goodBoard } from './fixtures/board.ts';
import { compact, lintBoard, path, shouting } from './fixtures/lint-command.ts';

const site = readFileSync(`${goodBoard}/site.yml`, 'utf8').replace(/^lint:\n(?: .*\n)*/m, '');
const withLint = (lint: string, more = ''): string =>
	`${site.trimEnd()}\n${more}lint:\n${lint.replaceAll(/^/gm, '  ')}\n`;

const policyIn = (source: string) =>
	readablePolicy(readSettings({ file: 'site.yml', source }, { schema: siteSchema, text }));

describe('of a site.yml with a mistake', () => {
	test.each([
		['an unknown key of the board', 'minimumLabel: A', 'taglin: x\n', { minimumLabel: 'A' }],
		['an unknown key of the policy', 'minimumLabel: A\nmaxDays: 3', '', { minimumLabel: 'A' }],
		[
			'one wrong weight',
			'severity: { link-text: error, net-pay: zwaar }',
			'',
			{ severity: { 'link-text': 'error' } },
		],
		[
			'one wrong word',
			'allow: [hoera, ""]\nmaxDaysOpen: 40',
			'',
			{ allow: ['hoera'], maxDaysOpen: 40 },
		],
		['a wrong label', 'minimumLabel: Z\nmaxDaysOpen: 40', '', { maxDaysOpen: 40 }],
		['a policy that is no table', '- minimumLabel', '', {}],
	])('the rest of the policy holds: %s', (_, lint, more, policy) => {
		expect(policyIn(withLint(lint, more))).toEqual(policy);
	});

	const broken = withLint('severity: { exclamation-mark: error }', 'taglin: x\n');

	test.each([[[path]], [['vacancies']], [[]]])(
		'linting %j tells it, holds to what can be read, and fails',
		async (argv) => {
			const { code, stdout, stderr } = await lintBoard({ 'site.yml': broken, [path]: shouting }, [
				...argv,
				...compact,
			]);

			expect(code).toBe(1);
			expect(stdout).toMatch(/^site\.yml:\d+:1: fout: .*“taglin”.*\[unknown-key\]$/m);
			expect(stdout).toMatch(/fout: Hier staat een uitroepteken/);
			expect(stderr).toContain('In site.yml klopt iets niet.');
		},
	);

	test('it is told whichever rule is asked for', async () => {
		const files = { 'site.yml': broken, [path]: shouting };
		const { code, stdout } = await lintBoard(files, [path, '--rule', 'link-text', ...compact]);

		expect(code).toBe(1);
		expect(stdout).toMatch(/^site\.yml:\d+:1: fout: .*“taglin”.*\[unknown-key\]\n$/);
	});

	test('that is no YAML linting a vacancy fails too', async () => {
		const { code, stdout } = await lintBoard({ 'site.yml': 'name: "x\nlint: {' }, [
			path,
			...compact,
		]);

		expect(code).toBe(1);
		expect(stdout).toMatch(/^site\.yml:\d+:\d+: fout: /m);
	});
});

test('a weight for a rule that there is not comes with the nearest that there is', async () => {
	const wrong = withLint('severity:\n  vague-rol: error\n  iets-heel-anders-dan-dat: off');
	const line = wrong.split('\n').findIndex((text) => text.includes('vague-rol')) + 1;
	const { code, stdout } = await lintBoard({ 'site.yml': wrong }, [path, ...compact]);

	expect(code).toBe(1);
	expect(stdout).toBe(
		`site.yml:${line}:5: fout: Bij “severity” staat “vague-rol”, maar die regel is er niet. Bedoel je “vague-role”? [unknown-rule]\n` +
			`site.yml:${line + 1}:5: fout: Bij “severity” staat “iets-heel-anders-dan-dat”, maar die regel is er niet. Met npm run explain zie je alle regels. [unknown-rule]\n`,
	);
});

test('a site.yml without a mistake is not mentioned', async () => {
	expect(await lintBoard({ 'site.yml': withLint('minimumLabel: A') }, [path, ...compact])).toEqual({
		code: 0,
		stdout: '',
		stderr: '',
	});
});
