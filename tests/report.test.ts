import { select, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import {
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { report } from '#cli/report/main.ts';
import { loadContent } from '#store/load-content.ts';
import { settingsFrom } from '#store/settings.ts';
import { blocksOf, read } from './documents.ts';
import { commitAll, gitIn } from './fixtures/git.ts';
import { clear, onClearBoard, other } from './fixtures/lint-command.ts';
import { problemsOnBoard } from './fixtures/board.ts';

/** Some tests start git. */
vi.setConfig({ testTimeout: 20_000 });

const figures = `organisation: voorbeeld
from: "2026-07-01"
to: "2026-09-30"
applicants: 30
sources:
  - { source: indeed, applicants: 20, cost: 450 }
  - { source: referral, applicants: 8 }
  - { source: poster, applicants: 2 }
hired: 6
medianDaysToHire: 24
reply: { count: 30, medianWorkdays: 3, withinPromise: 27 }
`;
const file = 'metrics/derde-kwartaal.yml';

async function reportIn(folder: string, ...argv: string[]) {
	const lines: string[] = [];
	const errors: string[] = [];
	const settings = settingsFrom({ HELDER_CONTENT: folder, HELDER_TODAY: '2026-11-22' }, new Date());
	const code = await report(argv, settings, {
		out: (line) => lines.push(line),
		err: (line) => errors.push(line),
	});
	return { code, out: lines.join('\n'), err: errors.join('\n') };
}

const reportOn = (files: Record<string, string>, ...argv: string[]) =>
	onClearBoard(files, (folder) => reportIn(folder, ...argv));

describe('the table', () => {
	test('says in Dutch what was counted, and hides small groups', async () => {
		const { code, out, err } = await reportOn({ [file]: figures });

		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(/^Van 1 december 2025 tot en met 22 november 2026\.\n/);
		expect(out).toMatch(/3e kwartaal 2026 {2}30 +6$/m);
		expect(out).toMatch(/Indeed +20 +€\u00A0450 +€\u00A022,50$/m);
		expect(out).toMatch(/Tip van een collega +te weinig om te tonen +niet geteld/);
		expect(out).toMatch(/Papier +te weinig om te tonen/);
		expect(out).toMatch(/3e kwartaal 2026 +3 werkdagen +\d+ werkdagen +90%/);
	});

	test('is about the days that were asked for', async () => {
		expect((await reportOn({ [file]: figures }, '--since', '2026-10-01')).out).toContain(
			'Er zijn geen cijfers over deze tijd.',
		);
		expect((await reportOn({ [file]: figures }, '--today', '2026-06-30')).out).toContain(
			'Er zijn geen cijfers over deze tijd.',
		);
	});

	test('leaves out figures with problems, and says so', async () => {
		const { code, out, err } = await reportOn({ [file]: figures.replace('hired: 6', 'hired: 31') });

		expect(code).toBe(1);
		expect(out).not.toContain('Indeed');
		expect(err).toBe(
			'1 bestand met cijfers klopt niet en telt niet mee. Kijk met npm run content wat er mis is.',
		);
	});
});

test.each([
	[['--format', 'xml'], 'Bij --format staat “xml”. Kies uit: table, json.'],
	[['--since', '2026-02-30'], /^Bij --since staat “2026-02-30”\./],
	[['zomaar'], 'Ik weet niet wat ik met “zomaar” moet. Kijk met --help wat er kan.'],
	[
		['--since', '2027-01-01'],
		'--since 2027-01-01 ligt na vandaag, 2026-11-22. Kies een dag tot en met vandaag, zoals --since 2026-01-01.',
	],
	[
		['--since', '2026-06-01', '--today', '2026-05-31'],
		'--since 2026-06-01 ligt na vandaag, 2026-05-31. Kies een dag tot en met vandaag, zoals --since 2026-01-01.',
	],
	[['--sinds', '2026-01-01'], 'De optie “--sinds” bestaat niet. Bedoel je “--since”?'],
	[['--html', 'dist/cijfers'], /^“dist\/cijfers” hoort bij de site/],
])('%o is wrong use', async (argv, sentence) => {
	const { code, err } = await reportOn({}, ...argv);

	expect(code).toBe(2);
	expect(err).toMatch(sentence);
});

describe('JSON', () => {
	test('has the shape that the document shows', async () => {
		const [example = ''] = blocksOf(read('docs/report.md'), 'json');
		const { out } = await onClearBoard(
			{ [file]: figures.replace('hired', 'firstYear: { started: 12, left: 2 }\nhired') },
			async (folder) => {
				gitIn(folder)('init', '-qb', 'main');
				commitAll(folder, 'Begin', '2026-11-20');
				return reportIn(folder, '--format', 'json');
			},
		);
		const made = JSON.parse(out);

		expect(Object.keys(made)).toEqual(Object.keys(JSON.parse(example)));
		const [employer] = made.employers;
		const [shown] = JSON.parse(example).employers;
		expect(Object.keys(employer).toSorted()).toEqual(Object.keys(shown).toSorted());
		expect(Object.keys(employer.periods[0]).toSorted()).toEqual(
			Object.keys(shown.periods[0]).toSorted(),
		);
		expect(employer.periods[0].firstYear).toEqual({ started: 12, left: 'hidden' });
		expect(Object.keys(employer.sources[0])).toEqual(Object.keys(shown.sources[0]));
		expect(made.labels).toEqual({
			months: ['2026-11'],
			vacancies: [{ vacancy: 'medewerker', labels: ['A'] }],
		});
	});
});

describe('labels over time', () => {
	const poorer = clear.replace(/^(?:onboarding|growth|challenges|workload|contactMix):.*\n/gm, '');

	test('come from what the file said at the end of each month, and from the file of now', async () => {
		await onClearBoard(
			{ 'vacancies/medewerker.md': poorer.replace('2026-11-10', '2026-08-10') },
			async (folder) => {
				gitIn(folder)('init', '-qb', 'main');
				const file = join(folder, 'vacancies/medewerker.md');
				commitAll(folder, 'Begin', '2026-09-03');
				writeFileSync(file, clear.replace('2026-11-10', '2026-08-10'));
				commitAll(folder, 'Beter', '2026-10-15');
				writeFileSync(join(folder, 'vacancies/kok.md'), other(clear));
				const { labels } = JSON.parse((await reportIn(folder, '--format', 'json')).out);

				expect(labels.months).toEqual(['2026-09', '2026-10', '2026-11']);
				const [cook, colleague] = labels.vacancies;
				expect(cook).toEqual({ vacancy: 'kok', labels: [null, null, 'A'] });
				expect(colleague.labels[0]).toMatch(/^[B-E]$/);
				expect(colleague.labels.slice(1)).toEqual(['A', 'A']);
			},
		);
	});

	test('without a history are missing, and that is said', async () => {
		const { out } = await reportOn({});

		expect(out).toContain('Het label per maand ontbreekt');
	});
});

describe('the page', () => {
	const pageOn = (files: Record<string, string>) =>
		onClearBoard(files, async (folder) => {
			const target = join(folder, '../', `${folder.split('/').at(-1)}-cijfers`);
			const { code, err } = await reportIn(folder, '--html', target);
			const html = readFileSync(join(target, 'index.html'), 'utf8');
			rmSync(target, { recursive: true });
			return { code, err, html, tree: fromHtml(html) };
		});

	test('is one file that loads nothing', async () => {
		const { code, html, tree } = await pageOn({ [file]: figures });

		expect(code).toBe(0);
		expect(html).toMatch(/^<!doctype html>/i);
		expect(selectAll('script, link, img, [src], [href]', tree)).toEqual([]);
		expect(html).not.toMatch(/url\(|@import/);
		expect(select('meta[name=robots]', tree)?.properties['content']).toBe('noindex');
	});

	test('has beside every drawing a table with the same words, and a name and a description for it', async () => {
		const { tree } = await pageOn({ [file]: figures });
		const drawings = selectAll('svg', tree);
		const ids = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));

		expect(drawings.length).toBeGreaterThan(3);
		expect(new Set(ids).size).toBe(ids.length);
		for (const drawing of drawings) {
			const labels = String(drawing.properties['ariaLabelledBy']).split(/[ ,]/);
			expect(labels.map((id) => ids.includes(id))).toEqual([true, true]);
			expect(textOf(select('desc', drawing) ?? drawing)).toMatch(/: .+\. Dezelfde getallen/);
		}
		for (const section of selectAll('section', tree)) {
			const cells = selectAll('th, td', section).map((cell) => textOf(cell));
			for (const name of selectAll('svg g > text:first-child', section))
				expect(cells).toContain(textOf(name));
		}
	});

	test('hides in the drawing what it hides in the table', async () => {
		const { html, tree } = await pageOn({ [file]: figures });

		expect(selectAll('.hidden-bar', tree)).toHaveLength(2);
		expect(html).not.toMatch(/>(?:2|8)</);
	});

	test('takes names for text', async () => {
		const name = '<img src=x onerror=alert(1)>';
		const employer = `---\nname: "${name}"\nfictional: true\nsector: retail\n---\n`;
		const { html, tree } = await pageOn({
			[file]: figures,
			'organisations/voorbeeld.md': employer,
		});

		expect(html).not.toContain('<img');
		expect(selectAll('h2', tree).map((title) => textOf(title))).toContain(name);
	});

	test('is never made where the site is, also past a link', async () => {
		await onClearBoard({ [file]: figures }, async (folder) => {
			mkdirSync(join(folder, 'buiten'));
			for (const inside of [folder, join(folder, 'cijfers'), join(folder, 'a/../metrics/b')])
				expect((await reportIn(folder, '--html', inside)).code).toBe(2);
			symlinkSync(folder, join(folder, '../', `${folder.split('/').at(-1)}-link`));
			const link = `${folder}-link`;
			expect((await reportIn(folder, '--html', join(link, 'x'))).code).toBe(2);
			expect(existsSync(join(folder, 'x'))).toBe(false);
			unlinkSync(link);
		});
	});
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
