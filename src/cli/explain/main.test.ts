import { expect, test } from 'vitest';
import { explain } from '#cli/explain/main.ts';
import { ruleInfos } from '#lint/rules/index.ts';

async function explained(argv: readonly string[], env: Record<string, string> = {}) {
	const written = { stdout: '', stderr: '' };
	const code = await explain(argv, {
		env,
		stdout: { write: (text) => (written.stdout += text) },
		stderr: { write: (text) => (written.stderr += text) },
	});
	return { code, ...written };
}

test('prints the page of a rule, with its examples', async () => {
	const { code, stdout } = await explained(['exclamation-mark']);

	expect(code).toBe(0);
	expect(stdout).toMatch(/^Uitroeptekens\nexclamation-mark · Leesbaarheid · waarschuwing\n\n/);
	expect(stdout).toContain('\n  ✗ Kom jij ons team versterken? Solliciteer dan snel!\n');
	expect(stdout).toContain('\n  ✓ Je krijgt 25 vrije dagen.\n');
	expect(stdout).not.toMatch(/```|\n{3}|^#/m);
});

test('without a rule it lists all of them, by category', async () => {
	const { code, stdout } = await explained([]);

	expect(code).toBe(0);
	for (const { id } of ruleInfos) expect(stdout).toContain(`\n  ${id} `);
	expect(stdout.indexOf('Openheid')).toBeLessThan(stdout.indexOf('Leesbaarheid'));
});

test.each([
	[
		'exclamation-marks',
		'De regel “exclamation-marks” bestaat niet. Bedoel je “exclamation-mark”?\n',
	],
	[
		'weekly',
		'De regel “weekly” bestaat niet. Bedoel je “weekly-average-over-48h” of “weekly-rest-under-36h”?\n',
	],
	['../geheim', 'De regel “../geheim” bestaat niet. Met npm run explain zie je alle regels.\n'],
])('%s is no rule', async (id, stderr) => {
	expect(await explained([id])).toEqual({ code: 2, stdout: '', stderr });
});

test('in English it says that the page is Dutch, and prints it', async () => {
	const { stdout: dutch } = await explained(['exclamation-mark']);
	const { code, stdout } = await explained(['exclamation-mark', '--locale', 'en']);

	expect(code).toBe(0);
	expect(stdout).toMatch(
		/^The help pages of the rules are in Dutch\.\n\nUitroeptekens\nexclamation-mark · Readability · warning\n\n/,
	);
	expect(stdout).toMatch(/\nSource checked on \d{4}-\d{2}-\d{2}\.\n$/);
	expect(await explained(['--locale=nl', 'exclamation-mark'])).toMatchObject({ stdout: dutch });
});

test('in English the list names categories and severities in English', async () => {
	const { stdout } = await explained(['--locale=en']);

	expect(stdout).toMatch(/^The help pages of the rules are in Dutch\.\n\nTransparency\n/);
	expect(stdout).toMatch(/\n {2}exclamation-mark {2,}warning {2}/);
	expect(stdout).toMatch(/\nRun npm run explain -- <rule> for the help page of a rule\.\n$/);
});

test.each([
	[['uitroepteken', '--locale', 'en'], /^There is no rule “uitroepteken”\./],
	[['exclamation-mark', '--locale', 'de'], /^Bij --locale staat “de”\. Kies uit: nl, en\.\n$/],
	[['--vreemd'], /^De regel “--vreemd” bestaat niet\./],
])('%j is wrong use', async (argv, stderr) => {
	expect(await explained(argv)).toEqual({
		code: 2,
		stdout: '',
		stderr: expect.stringMatching(stderr),
	});
});

test('headings are bold where colour is wanted', async () => {
	const { stdout } = await explained(['exclamation-mark'], { FORCE_COLOR: '1' });

	expect(stdout).toContain('\u001B[1mZo niet\u001B[22m');
});
