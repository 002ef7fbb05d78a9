import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from './fixtures/in-folder.ts';
import {
	clear,
	compact,
	lintBoard,
	lintIn,
	onClearBoard,
	other,
	path,
	shout,
	shouting,
} from './fixtures/lint-command.ts';

describe('which files', () => {
	const files = { 'vacancies/kok.md': other(shouting), [path]: clear };
	const reported = async (argv: string[]) =>
		(await lintBoard(files, [...argv, ...compact])).stdout.split('\n').filter(Boolean);

	test.each([
		['the content folder when none are named', []],
		['a file', ['vacancies/kok.md']],
		['a folder', ['vacancies']],
		['a pattern', ['vacancies/k*.md']],
		['the same file twice', ['vacancies/kok.md', 'vacancies', 'vacancies/*.md']],
	])('%s', async (_name, argv) => {
		expect(await reported(argv)).toEqual([`vacancies/kok.md:${shout}`]);
	});

	test('paths begin where the command was given, not where npm runs it', async () => {
		await onClearBoard(files, async (folder) => {
			const env = { INIT_CWD: join(folder, 'vacancies'), HELDER_CONTENT: folder };

			expect(await lintIn('/', ['kok.md', ...compact], { env })).toMatchObject({
				stdout: `kok.md:${shout}\n`,
			});
		});
	});

	test('what is wrong elsewhere in the content is told too', async () => {
		const broken = {
			'organisations/nieuw.md': '---\nname: Nieuw\n---\n',
			'site.yml': 'name: Bord\n',
			'pages/en/privacy.md': '---\ntitle: Privacy\n---\n',
		};
		const { code, stdout } = await lintBoard(broken, compact);

		expect(code).toBe(1);
		expect(stdout).toMatch(/^organisations\/nieuw\.md:1:1: fout: “sector” ontbreekt/m);
		expect(stdout).toMatch(/^pages\/en\/privacy\.md:1:1: fout: “description”/m);
		expect(stdout).toMatch(/^site\.yml:1:1: fout: “url”/m);
	});

	test('a file that is no content is named and left', async () => {
		expect(
			await lintBoard({ 'rules/x.md': 'Uitleg!\n' }, ['rules/x.md', path, ...compact]),
		).toEqual({
			code: 0,
			stdout: '',
			stderr: 'Overgeslagen: rules/x.md is geen bestand met inhoud.\n',
		});
	});

	test('a vacancy outside any board is judged by itself', async () => {
		await inFolder({ 'los.md': shouting }, async (folder) => {
			expect(await lintIn(folder, ['los.md', '--rule', 'exclamation-mark', ...compact])).toEqual({
				code: 0,
				stdout: `los.md:${shout}\n`,
				stderr: '',
			});
		});
	});
});

describe('--stdin', () => {
	test('reads one vacancy; its name says where it stands', async () => {
		const argv = ['--stdin', '--stdin-filename', 'vacancies/nieuw.md', ...compact];
		const { code, stdout } = await lintBoard({}, argv, { stdin: other(shouting) });

		expect({ code, stdout }).toEqual({ code: 0, stdout: `vacancies/nieuw.md:${shout}\n` });
	});

	test('needs no name', async () => {
		const { stdout } = await lintBoard({}, ['--stdin', ...compact], { stdin: shouting });

		expect(stdout).toBe(`<stdin>:${shout}\n`);
	});
});
