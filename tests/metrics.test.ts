import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#store/load-content.ts';
import { blocksOf, read } from './documents.ts';
import { onBoard, problemsOnBoard } from './fixtures/board.ts';
import { compact, lintBoard } from './fixtures/lint-command.ts';
import { figures, file } from './fixtures/report.ts';

const good = `organisation: noorderwinkel
from: "2026-07-01"
to: "2026-09-30"
reply: { count: 18, medianWorkdays: 2, withinPromise: 17, public: true }
`;

/** What is read of a board with this file, and what is wrong with it. */
const readWith = (source: string) =>
	onBoard({}, async (folder) => {
		mkdirSync(join(folder, 'metrics'));
		writeFileSync(join(folder, file), source);
		const { metrics, problems } = await loadContent(folder);
		return {
			metrics: metrics.map(({ data }) => data),
			problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
		};
	});

test('figures of an employer are read', async () => {
	expect(await readWith(good)).toEqual({
		metrics: [
			{
				organisation: 'noorderwinkel',
				from: '2026-07-01',
				to: '2026-09-30',
				reply: { count: 18, medianWorkdays: 2, withinPromise: 17, public: true },
			},
		],
		problems: [],
	});
});

test('figures are not public unless the file says so', async () => {
	const { metrics } = await readWith(good.replace(', public: true', ''));

	expect(metrics[0]?.reply?.public).toBe(false);
});

test.each([
	[
		'2026-09-30',
		'2026-06-30',
		'3:5 De periode begint op 2026-07-01 en eindigt op 2026-06-30. Kijk de data na.',
	],
	[
		'withinPromise: 17',
		'withinPromise: 19',
		'4:55 Van 18 mensen kunnen er geen 19 op tijd antwoord hebben gekregen. Kijk de aantallen na.',
	],
	[
		'organisation: noorderwinkel',
		'organisation: noorderwinkle',
		'1:15 De werkgever “noorderwinkle” staat niet in content/organisations. Bedoel je “noorderwinkel”?',
	],
	['count: 18', 'aantal: 18', '4:10 “aantal” is geen bekende sleutel onder “reply”.'],
])('“%s” as “%s” is told, and the figures are left out', async (from, to, says) => {
	const { metrics, problems } = await readWith(good.replace(from, to));

	expect(metrics).toEqual([]);
	expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
});

test('the linter checks figures too', async () => {
	const wrong = good.replace('noorderwinkel', 'voorbeld').replace('2026-09-30', '2026-06-30');
	const { stdout } = await lintBoard({ [file]: wrong }, compact);

	expect(stdout).toContain(`${file}:1:15`);
	expect(stdout).toContain('Bedoel je “voorbeeld”?');
	expect(stdout).toContain(`${file}:3:5`);
});

describe('figures that contradict themselves', () => {
	const own = figures.replace('voorbeeld', 'noorderwinkel');

	test.each([
		[
			'hired: 6',
			'hired: 31',
			'9:8 Er zijn 31 mensen aangenomen, maar er solliciteerden er 30. Tel bij “hired” alleen wie in deze periode solliciteerde.',
		],
		[
			'applicants: 30',
			'applicants: 40',
			'6:3 De bronnen zijn samen 30 sollicitanten, maar bij “applicants” staat 40. Wie je niet kunt plaatsen, hoort bij “other”.',
		],
		[
			'source: poster',
			'source: indeed',
			'6:3 Een bron staat twee keer in de lijst. Maak er één regel van.',
		],
		[
			'hired: 6',
			'firstYear: { started: 3, left: 4 }',
			'9:32 Er zijn 4 mensen weggegaan, maar er begonnen er 3. Kijk de aantallen na.',
		],
		[
			'from:',
			'vacancy: medewerkr\nfrom:',
			'2:10 De vacature “medewerkr” staat niet in content/vacancies. Bedoel je “medewerker”?',
		],
	])('“%s” as “%s”', async (from, to, says) => {
		const problems = await problemsOnBoard({ [file]: own.replace(from, to) });

		expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
			says,
		]);
	});
});

test('days that two files count are told, but not those of a vacancy beside its employer', async () => {
	const own = figures.replace('voorbeeld', 'noorderwinkel');
	const files = {
		'metrics/a.yml': own,
		'metrics/b.yml': own.replace('2026-07-01', '2026-09-30'),
		'metrics/c.yml': own.replace('from:', 'vacancy: medewerker\nfrom:'),
	};

	expect((await problemsOnBoard(files)).map(({ file, message }) => `${file} ${message}`)).toEqual([
		'metrics/b.yml Een deel van deze dagen staat ook in metrics/a.yml. Dan telt alles dubbel. Laat de perioden op elkaar aansluiten.',
	]);
});

test('the figures of the sample say that they are made up, and have no problems', async () => {
	const { problems, metrics } = await loadContent('content');

	expect(problems.filter(({ file }) => file.startsWith('metrics/'))).toEqual([]);
	expect(metrics.length).toBe(globSync('content/metrics/*.yml').length);
	for (const path of globSync('content/metrics/*.yml')) expect(read(path)).toMatch(/verzonnen/i);
});

test('the manual has figures that can be read', async () => {
	const blocks = blocksOf(read('docs/handleiding.md'), 'yml');
	const figures = blocks.filter((block) => block.startsWith('organisation:'));

	expect(figures.length).toBeGreaterThan(1);
	for (const block of figures) expect(await problemsOnBoard({ [file]: block })).toEqual([]);
});
