import { readFileSync, writeFileSync } from 'node:fs';
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

describe('--baseline', () => {
	const argv = ['--baseline', 'bekend.json', '--fail-on', 'warning', ...compact];

	test('hides what was known, and not what is new', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			expect(await lintIn(folder, [...argv, '--update-baseline'])).toMatchObject({
				code: 0,
				stdout: '',
				stderr:
					'bekend.json bijgewerkt: 1 erbij, 0 eraf.\n1 bekende melding uit de lijst niet getoond.\n',
			});
			const moved = shouting.replace('## Een dag', 'Nog een alinea.\n\n## Een dag');
			writeFileSync(join(folder, path), moved);
			expect(await lintIn(folder, argv)).toMatchObject({ code: 0, stdout: '' });
			writeFileSync(join(folder, path), moved.replace('kwijt zijn.', 'kwijt zijn!'));
			expect(await lintIn(folder, argv)).toMatchObject({
				code: 1,
				stdout: expect.stringMatching(/^vacancies\/medewerker\.md:.* uitroepteken.*\n$/),
			});
		});
	});

	test('tells what is solved, and forgets it only when asked', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			await lintIn(folder, [...argv, '--update-baseline']);
			const list = readFileSync(join(folder, 'bekend.json'), 'utf8');
			writeFileSync(join(folder, path), clear);

			expect(await lintIn(folder, argv)).toMatchObject({
				code: 0,
				stderr: '1 melding uit de lijst is opgelost. Werk de lijst bij met --update-baseline.\n',
			});
			expect(readFileSync(join(folder, 'bekend.json'), 'utf8')).toBe(list);
			await lintIn(folder, [...argv, '--update-baseline']);
			expect(JSON.parse(readFileSync(join(folder, 'bekend.json'), 'utf8'))).toEqual({
				version: 1,
				files: {},
			});
		});
	});

	test.each([
		[
			'that is not there',
			{},
			'De lijst “bekend.json” is er niet. Maak hem met --update-baseline.\n',
		],
		[
			'that cannot be read',
			{ 'bekend.json': '{' },
			'De lijst “bekend.json” is niet te lezen. Maak hem opnieuw met --update-baseline.\n',
		],
		[
			'without files',
			{ 'bekend.json': '{ "version": 1, "files": null }' },
			'De lijst “bekend.json” is niet te lezen. Maak hem opnieuw met --update-baseline.\n',
		],
	])('%s is wrong use', async (_name, files, stderr) => {
		expect(await lintBoard(files, argv)).toMatchObject({ code: 2, stderr });
	});
});
