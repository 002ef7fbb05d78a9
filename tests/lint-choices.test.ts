import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	clear,
	compact,
	lintBoard,
	lintIn,
	onClearBoard,
	path,
	shouting,
} from './fixtures/lint-command.ts';

test('--rule reports that rule alone', async () => {
	const files = { [path]: shouting.replace('status: open', 'status: open\nkleur: rood') };
	const { stdout } = await lintBoard(files, ['--rule', 'exclamation-mark', ...compact]);

	expect(stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[exclamation-mark]']);
});

test('where no vacancy is asked for, every file that was read counts', async () => {
	await onClearBoard({}, async (folder) => {
		const { stdout } = await lintIn(folder, ['organisations']);

		expect(stdout).toBe('1 bestand nagekeken: niets gevonden.\n');
	});
});

test('--today is the day for which is judged', async () => {
	const { stdout } = await lintBoard({}, ['--today', '2027-06-01', '--format', 'json']);

	expect(JSON.parse(stdout)).toMatchObject({ today: '2027-06-01' });
});

test('a policy of the board and an exception in the file count', async () => {
	const site = `${readFileSync('tests/fixtures/board/site.yml', 'utf8')}lint: { severity: { exclamation-mark: error } }\n`;
	const excepted = shouting.replace(
		'Je begint om half negen',
		'<!-- helder-disable-next exclamation-mark: zo staat het in ons liedje (tot 2027-01-31) -->\nJe begint om half negen',
	);

	expect(await lintBoard({ [path]: shouting, 'site.yml': site }, [])).toMatchObject({ code: 1 });
	const { code, stdout } = await lintBoard({ [path]: excepted, 'site.yml': site }, [
		'--format',
		'json',
	]);
	expect(code).toBe(0);
	expect(JSON.parse(stdout).files[0]).toMatchObject({
		reports: [],
		exceptions: [
			{ ruleId: 'exclamation-mark', reason: 'zo staat het in ons liedje', until: '2027-01-31' },
		],
	});
});

describe('--fix', () => {
	test('writes what has one right answer, and checks again', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			expect(await lintIn(folder, ['--fix'])).toMatchObject({
				code: 0,
				stdout: 'Labels: 1 × A.\n1 bestand nagekeken: niets gevonden.\n',
				stderr: '1 verbetering gedaan in 1 bestand.\n',
			});
			expect(readFileSync(join(folder, path), 'utf8')).toBe(clear);
		});
	});

	test('leaves what is a choice', async () => {
		const source = shouting.replace('op!', 'op (hallo!)');
		await onClearBoard({ [path]: source }, async (folder) => {
			await lintIn(folder, ['--fix']);

			expect(readFileSync(join(folder, path), 'utf8')).toBe(source);
		});
	});
});
