import {
	appendFileSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { main } from '#cli/lint/main.ts';
import { edgeIn } from './fixtures/edge.ts';
import { inFolder } from './fixtures/in-folder.ts';
import { clear, onClearBoard, other, shouting } from './fixtures/lint-command.ts';

const path = 'vacancies/medewerker.md';
const site = readFileSync('tests/fixtures/board/site.yml', 'utf8');
const image = readFileSync('tests/fixtures/board/vacancies/team.png');

/** Starts a run that watches in a folder, does something there, and stops it. */
async function watching(
	folder: string,
	argv: readonly string[],
	run: (written: { stdout: string; stderr: string }) => Promise<void>,
	env: Record<string, string> = {},
) {
	const stop = new AbortController();
	const { edge, written } = edgeIn(folder, { signal: stop.signal, env });
	const running = main(['--watch', '--format', 'compact', ...argv], edge);
	await expect.poll(() => written.stderr).toContain('Stop met Ctrl+C.');
	try {
		await run(written);
	} finally {
		stop.abort();
	}
	return running;
}

const saying = (id: string) => expect.stringContaining(`[${id}]`);

describe('--watch without paths checks again when', () => {
	const cases: [what: string, change: (folder: string) => void, id: string][] = [
		[
			'a vacancy changes',
			(folder) => writeFileSync(join(folder, path), shouting),
			'exclamation-mark',
		],
		[
			'an editor puts another file in its place',
			(folder) => {
				writeFileSync(join(folder, 'nieuw.tmp'), shouting);
				renameSync(join(folder, 'nieuw.tmp'), join(folder, path));
			},
			'exclamation-mark',
		],
		[
			'a vacancy is added',
			(folder) => writeFileSync(join(folder, 'vacancies/kok.md'), other(shouting)),
			'exclamation-mark',
		],
		[
			'a folder is added, with a file in it',
			(folder) => {
				mkdirSync(join(folder, 'pages'));
				writeFileSync(join(folder, 'pages/leeg.md'), '');
			},
			'empty-file',
		],
		[
			'the settings change',
			(folder) => appendFileSync(join(folder, 'site.yml'), 'lint: { flag: [] }\nkleur: rood\n'),
			'unknown-key',
		],
		[
			'an employer goes',
			(folder) => unlinkSync(join(folder, 'organisations/voorbeeld.md')),
			'unknown-organisation',
		],
		[
			'a competency goes',
			(folder) => unlinkSync(join(folder, 'competencies/geduld.md')),
			'unknown-competency',
		],
		['an image goes', (folder) => unlinkSync(join(folder, 'vacancies/team.png')), 'missing-image'],
	];

	test.each(cases)('%s', async (_what, change, id) => {
		const files = {
			'vacancies/ober.md': other(clear).replace(
				'## Een dag',
				'![Het team](./team.png)\n\n## Een dag',
			),
			'vacancies/team.png': image,
		};
		await onClearBoard(files, async (folder) => {
			await watching(folder, [], async (written) => {
				change(folder);
				await expect.poll(() => written.stdout).toEqual(saying(id));
			});
		});
	});
});

describe('--watch with paths outside the content folder', () => {
	const elsewhere = (run: (folder: string, board: string) => Promise<void>) =>
		onClearBoard({}, (board) => inFolder({ 'los.md': clear }, (folder) => run(folder, board)));

	test.each([
		['a file', (board: string) => join(board, path)],
		['a folder', (board: string) => join(board, 'vacancies')],
		['a pattern', (board: string) => join(board, 'vacancies/*.md')],
	])('%s: follows it, and the board around it', async (_what, pathIn) => {
		await elsewhere(async (folder, board) => {
			const env = { HELDER_CONTENT: folder };
			const code = await watching(
				folder,
				[pathIn(board)],
				async (written) => {
					writeFileSync(join(board, path), shouting);
					await expect.poll(() => written.stdout).toEqual(saying('exclamation-mark'));
					written.stdout = '';
					const policy = 'lint: { severity: { exclamation-mark: error } }\n';
					writeFileSync(join(board, 'site.yml'), site + policy);
					await expect.poll(() => written.stdout).toMatch(/: fout: .*\[exclamation-mark\]/);
				},
				env,
			);

			expect(code).toBe(1);
		});
	});

	test('a file without a board follows its folder, and the board that is asked about employers', async () => {
		await elsewhere(async (folder, board) => {
			await watching(
				folder,
				['los.md', '--rule', 'exclamation-mark'],
				async (written) => {
					writeFileSync(join(folder, 'los.md'), shouting);
					await expect.poll(() => written.stdout).toEqual(saying('exclamation-mark'));
					written.stdout = '';
					const policy = 'lint: { severity: { exclamation-mark: error } }\n';
					writeFileSync(join(board, 'site.yml'), site + policy);
					await expect.poll(() => written.stdout).toContain(': fout: ');
				},
				{ HELDER_CONTENT: board },
			);
		});
	});
});

test('--watch goes on after a folder was thrown away and made again', async () => {
	await onClearBoard({}, async (folder) => {
		await watching(folder, [], async (written) => {
			rmSync(join(folder, 'vacancies'), { recursive: true });
			mkdirSync(join(folder, 'vacancies'));
			// How long a watcher needs to see the new folder is for the system to say.
			const report = () => {
				writeFileSync(join(folder, path), shouting);
				return written.stdout;
			};
			await expect.poll(report, { interval: 500 }).toEqual(saying('exclamation-mark'));
		});
	});
});

test('--watch is not set off by its own reports', async () => {
	await onClearBoard({}, async (folder) => {
		await watching(folder, ['--format', 'json=verslag.json'], async () => {
			writeFileSync(join(folder, path), shouting);
			const report = () => readFileSync(join(folder, 'verslag.json'), 'utf8');
			await expect.poll(report).toContain('exclamation-mark');
			writeFileSync(join(folder, 'verslag.json'), 'door iemand anders');
			await setTimeout(500);

			expect(report()).toBe('door iemand anders');
		});
	});
});

test('--watch ends at once on wrong use', async () => {
	await onClearBoard({}, async (folder) => {
		const { edge, written } = edgeIn(folder);

		expect(await main(['--watch', 'nergens.md'], edge)).toBe(2);
		expect(written.stderr).toBe('“nergens.md” is er niet. Kijk de naam of het patroon na.\n');
	});
});
