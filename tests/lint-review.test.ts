import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, gitIn } from './fixtures/git.ts';
import { clear, lintIn, onClearBoard, other, path, shouting } from './fixtures/lint-command.ts';

const markdown = ['--format', 'markdown'];
const preview = ['--preview-url', 'https://voorbeeld.example.nl/{path}'];
const since = ['--changed-since', 'main'];

/** Runs something on a branch of a board that is under git. */
const onBranch = (run: (folder: string) => Promise<void>, files: Record<string, string> = {}) =>
	onClearBoard(files, async (folder) => {
		const git = gitIn(folder);
		git('init', '-qb', 'main');
		commitAll(folder, 'Begin');
		git('checkout', '-qb', 'nieuw');
		await run(folder);
	});

const commentOn = async (folder: string, ...argv: string[]): Promise<string> =>
	(await lintIn(folder, [...markdown, ...argv])).stdout;

function changed(source: string, from: RegExp | string, to: string): string {
	const result = source.replace(from, to);
	expect(result).not.toBe(source);
	return result;
}

describe('a comment for a pull request', () => {
	test('says what changes for candidates since the branch was left', async () => {
		await onBranch(async (folder) => {
			const better = changed(clear, 'min: 2700', 'min: 2900');
			const longer = changed(better, /^hours: .*$/m, 'hours: { min: 30, max: 36 }');
			writeFileSync(join(folder, path), changed(longer, 'status: open', 'status: filled'));
			commitAll(folder, 'Anders');

			expect(await commentOn(folder, ...since)).toMatchInlineSnapshot(`
				"<!-- helder-lint -->
				### ✅ Vacatures nagekeken

				1 bestand nagekeken: niets gevonden. Niets houdt publicatie tegen.

				#### vacancies/medewerker.md · label A (100 van 100 punten)

				Wat er verandert voor kandidaten:

				| Wat | Was | Wordt |
				| --- | --- | --- |
				| status | open | vervuld |
				| loon | € 2.700 – 3.200 per maand bij 36 uur | € 2.900 – 3.200 per maand bij 36 uur |
				| uren | 24 – 32 uur per week | 30 – 36 uur per week |
				"
			`);
		});
	});

	test('says so when no term changes, and that a vacancy is new', async () => {
		await onBranch(async (folder) => {
			writeFileSync(join(folder, path), changed(clear, 'Een dag', 'Zo ziet een dag eruit'));
			writeFileSync(join(folder, 'vacancies/kok.md'), other(clear));
			const comment = await commentOn(folder, ...since);

			expect(comment).toContain(
				'Loon, uren, diensten, laatste dag, plaats en contract blijven gelijk.',
			);
			expect(comment.split('#### ').map((part) => part.includes('stond nog niet online'))).toEqual([
				false,
				true,
				false,
			]);
		});
	});

	test('takes a draft for new, and follows a file to another name', async () => {
		const draft = changed(other(clear), 'status: open', 'status: draft');
		await onBranch(
			async (folder) => {
				writeFileSync(join(folder, 'vacancies/kok.md'), other(clear));
				renameSync(join(folder, path), join(folder, 'vacancies/collega.md'));
				writeFileSync(
					join(folder, 'vacancies/collega.md'),
					changed(clear, /^hours: .*$/m, 'hours: { min: 30, max: 36 }'),
				);
				commitAll(folder, 'Anders');
				const comment = await commentOn(folder, ...since);

				expect(comment).toMatch(/kok\.md.*\n\nDeze vacature stond nog niet online\./);
				expect(comment).toMatch(/collega\.md.*\n\nWat er verandert/);
				expect(comment).not.toContain('Weggehaald');
			},
			{ 'vacancies/kok.md': draft },
		);
	});

	test('gives the label that it was', async () => {
		await onBranch(async (folder) => {
			const poorer = changed(clear, /^onboarding:.*\n(?: .*\n)*/m, '');
			writeFileSync(join(folder, path), poorer);

			expect(await commentOn(folder, ...since)).toMatch(
				/medewerker\.md · label [A-E] \(\d+ van 100 punten\), was [A-E] \(\d+\)\n/,
			);
		});
	});

	test('says what is taken away', async () => {
		await onBranch(async (folder) => {
			writeFileSync(join(folder, 'vacancies/kok.md'), other(clear).replaceAll('e', 'é'));
			rmSync(join(folder, path));

			expect(await commentOn(folder, ...since)).toContain(
				'\nWeggehaald: vacancies/medewerker.md. ',
			);
		});
	});

	test('does not mourn a draft', async () => {
		const draft = changed(other(clear), 'status: open', 'status: draft');
		await onBranch(
			async (folder) => {
				rmSync(join(folder, 'vacancies/kok.md'));

				expect(await commentOn(folder, ...since)).not.toContain('Weggehaald');
			},
			{ 'vacancies/kok.md': draft },
		);
	});

	test('without a branch it is about what is not committed', async () => {
		await onBranch(async (folder) => {
			expect(await commentOn(folder)).not.toContain('####');
			writeFileSync(
				join(folder, path),
				changed(clear, /^hours: .*$/m, 'hours: { min: 8, max: 9 }'),
			);

			expect(await commentOn(folder)).toContain('| uren | ');
		});
	});

	test('outside git there is nothing to compare, and in English it says the same', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			expect(await commentOn(folder)).not.toContain('online');
		});
		await onBranch(async (folder) => {
			writeFileSync(
				join(folder, path),
				changed(clear, /^hours: .*$/m, 'hours: { min: 8, max: 9 }'),
			);

			expect(await commentOn(folder, '--locale', 'en')).toMatch(
				/What changes for candidates:\n\n\| What \| Before \| After \|\n.*\n\| hours \|/,
			);
		});
	});

	test('what is below a folder of the repository counts, wherever it was started', async () => {
		await onClearBoard({}, async (folder) => {
			const board = join(folder, 'bord/content');
			mkdirSync(join(folder, 'bord'));
			const git = gitIn(folder);
			for (const name of ['site.yml', 'competencies', 'organisations', 'vacancies']) {
				mkdirSync(board, { recursive: true });
				renameSync(join(folder, name), join(board, name));
			}
			git('init', '-qb', 'main');
			commitAll(folder, 'Begin');
			writeFileSync(join(board, path), changed(clear, /^hours: .*$/m, 'hours: { min: 8, max: 9 }'));

			expect(await commentOn(join(folder, 'bord'), 'content')).toContain('| uren | ');
		});
	});
});

describe('--preview-url', () => {
	const onChange = (source: string, run: (folder: string) => Promise<void>, name = path) =>
		onBranch(async (folder) => {
			writeFileSync(join(folder, name), source);
			await run(folder);
		});

	test('links every changed vacancy', async () => {
		await onChange(shouting, async (folder) => {
			expect(await commentOn(folder, ...preview)).toContain(
				'\n[Bekijk hoe de vacature eruitziet](https://voorbeeld.example.nl/vacatures/medewerker/)\n',
			);
			expect(await commentOn(folder, '--preview-url=https://x.example.nl/pad/')).toContain(
				'(https://x.example.nl/pad/vacatures/medewerker/)',
			);
		});
	});

	test('not one with errors, which has no page', async () => {
		await onChange(changed(clear, /^hours: .*$/m, 'hours: 24'), async (folder) => {
			expect(await commentOn(folder, ...preview)).not.toContain('voorbeeld.example.nl');
		});
	});

	test('not one whose name would become a link of its own', async () => {
		const name = 'vacancies/a](https:__kwaad.example).md';
		await onChange(
			other(shouting),
			async (folder) => {
				const comment = await commentOn(folder, ...preview);

				expect(comment).toContain('#### vacancies/a\\]');
				expect(comment).not.toContain('voorbeeld.example.nl');
			},
			name,
		);
	});

	test.each(['javascript:alert(1)', 'https://', 'https://x.nl/) [y](z', 'x.nl'])(
		'“%s” is wrong use',
		async (address) => {
			await onClearBoard({}, async (folder) => {
				expect(await lintIn(folder, ['--preview-url', address])).toMatchObject({
					code: 2,
					stderr: `Bij --preview-url staat “${address}”. Schrijf een adres, zoals https://voorbeeld.example.nl/{path}.\n`,
				});
			});
		},
	);
});

test('words of the vacancy mean nothing in the comment', async () => {
	await onBranch(async (folder) => {
		const place = 'Zwolle | <img src=x> @iemand [x](y) https://kwaad.example `code` **vet**';
		writeFileSync(join(folder, path), changed(clear, /city: [^,}]+/, `city: "${place}"`));
		const comment = await commentOn(folder);
		const [row = ''] = comment.match(/^\| plaats \|.*$/m) ?? [];

		expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
		expect(row).not.toMatch(/<img|@iemand|https:\/\/kwaad|(?<!\\)[[`*]/);
	});
});
