import { expect, test } from 'vitest';
import { explain } from '#cli/explain.ts';
import { ruleInfos } from '#lint/rules/index.ts';

function explained(argv: readonly string[], env: Record<string, string> = {}) {
	const written = { stdout: '', stderr: '' };
	const code = explain(argv, {
		env,
		stdout: { write: (text) => (written.stdout += text) },
		stderr: { write: (text) => (written.stderr += text) },
	});
	return { code, ...written };
}

test('prints the page of a rule, with its examples', () => {
	const { code, stdout } = explained(['exclamation-mark']);

	expect(code).toBe(0);
	expect(stdout).toMatch(/^Uitroeptekens\nexclamation-mark · Leesbaarheid · let op\n\n/);
	expect(stdout).toContain('\n  ✗ Kom jij ons team versterken? Solliciteer dan snel!\n');
	expect(stdout).toContain('\n  ✓ Je krijgt 25 vrije dagen.\n');
	expect(stdout).not.toMatch(/```|\n{3}|^#/m);
});

test('without a rule it lists all of them, by category', () => {
	const { code, stdout } = explained([]);

	expect(code).toBe(0);
	for (const { id } of ruleInfos) expect(stdout).toContain(`\n  ${id} `);
	expect(stdout.indexOf('Openheid')).toBeLessThan(stdout.indexOf('Leesbaarheid'));
});

test.each([
	[
		'exclamation-marks',
		'De regel “exclamation-marks” bestaat niet. Bedoel je “exclamation-mark”?\n',
	],
	['../geheim', 'De regel “../geheim” bestaat niet. Met npm run explain zie je alle regels.\n'],
])('%s is no rule', (id, stderr) => {
	expect(explained([id])).toEqual({ code: 2, stdout: '', stderr });
});

test('headings are bold where colour is wanted', () => {
	expect(explained(['exclamation-mark'], { FORCE_COLOR: '1' }).stdout).toContain(
		'\u001B[1mZo niet\u001B[22m',
	);
});
