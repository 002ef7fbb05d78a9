import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compact, lintBoard, lintIn, onClearBoard } from './fixtures/lint-command.ts';
import { commitAll, gitIn } from './fixtures/git.ts';

const stray = {
	'vacancies/kok.docx': 'x',
	'vacancies/2026/ober.md': 'x',
	'organisations/team.heic': 'x',
};

const named = (text: string): string[] =>
	text
		.split('\n')
		.filter((line) => line.includes('[stray-file]'))
		.map((line) => line.replace(/:.*/, ''));

describe('files that nothing reads', () => {
	test('are a warning on the whole board, with what to do, and stop nothing', async () => {
		const { code, stdout } = await lintBoard(stray, compact);

		expect(code).toBe(0);
		expect(named(stdout)).toEqual([
			'organisations/team.heic',
			'vacancies/2026/ober.md',
			'vacancies/kok.docx',
		]);
		expect(stdout).toContain(
			'vacancies/2026/ober.md:1:1: waarschuwing: Dit bestand wordt niet gelezen: het staat een map te diep. Zet het in content/vacancies. [stray-file]',
		);
	});

	test.each([
		['a folder tells of its own', ['organisations'], ['organisations/team.heic']],
		['a file tells of itself alone', ['vacancies/medewerker.md'], []],
		['one rule tells of nothing else', ['--rule', 'exclamation-mark'], []],
	])('%s', async (_, argv, expected) => {
		expect(named((await lintBoard(stray, [...argv, ...compact])).stdout)).toEqual(expected);
	});

	test('are told of a folder around the content too', async () => {
		await onClearBoard(stray, async (folder) => {
			const env = { INIT_CWD: join(folder, '..'), HELDER_CONTENT: folder };
			const [name = ''] = folder.split('/').slice(-1);
			const { stdout } = await lintIn('/', [name, ...compact], { env });

			expect(named(stdout)).toHaveLength(3);
		});
	});

	test('are in every format, count as warnings, and can block', async () => {
		const { code, stdout } = await lintBoard(stray, ['--format', 'github', '--max-warnings', '2']);

		expect(code).toBe(1);
		expect(stdout).toContain('::warning file=vacancies/kok.docx,line=1');
	});

	test('are told by --changed-since when they are new', async () => {
		await onClearBoard({ 'vacancies/oud.docx': 'x' }, async (folder) => {
			gitIn(folder)('init', '-b', 'main');
			commitAll(folder, 'Begin');
			writeFileSync(join(folder, 'vacancies/nieuw.docx'), 'x');
			const { stdout } = await lintIn(folder, ['--changed-since', 'main', ...compact]);

			expect(named(stdout)).toEqual(['vacancies/nieuw.docx']);
		});
	});

	test('are told in English to who asks for it', async () => {
		const { stdout } = await lintBoard(stray, ['--locale', 'en', ...compact]);

		expect(stdout).toContain('Nothing reads this file: it stands a folder too deep.');
	});
});

test('an image that is large for a page is a warning where it is named', async () => {
	const image = Buffer.concat([
		// A drawing may be padded with anything.
		Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><desc>'),
		Buffer.alloc(11_000_000, 'x'),
		Buffer.from('</desc></svg>'),
	]);
	const employer =
		'---\nname: Voorbeeld\nfictional: true\nsector: retail\nprivacyStatement: https://voorbeeld.example.nl/privacy\nlogo: { src: ./logo.svg, alt: Logo }\n---\n';
	const { code, stdout } = await lintBoard(
		{ 'organisations/voorbeeld.md': employer, 'organisations/logo.svg': image },
		compact,
	);

	expect(code).toBe(0);
	expect(stdout).toContain(
		'organisations/voorbeeld.md:6:14: waarschuwing: De afbeelding “./logo.svg” is groot: 11 MB, 900 bij 600 pixels. Maak haar kleiner; 2.000 pixels breed is genoeg voor het bord. [large-image]',
	);
});
