import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './documents.ts';
import { commitAll, gitIn } from './fixtures/git.ts';
import { clear, onClearBoard, other } from './fixtures/lint-command.ts';
import { figures, file, reportIn } from './fixtures/report.ts';

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
