import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { channels } from '#cli/channels/main.ts';
import { channelRows } from '#cli/channels/rows.ts';
import { leftOutLines } from '#cli/channels/left-out-lines.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { loadContent } from '#store/load-content.ts';
import { changed, goodBoard, goodVacancy, onBoard } from './fixtures/board.ts';
import { runIn, settingsAt } from './fixtures/terminal.ts';

const place = 'locations:\n  - { city: Groningen, postalCode: 9711 LX }';
const withoutPlace = goodVacancy
	.replace(place, 'locations: []')
	.replace('type: hybrid, homeDays: 2', 'type: remote')
	.replace('NW-2026-014', 'NW-2026-015');
const chosen = changed('openings: 2', 'openings: 2\nchannels: [indeed, feeds]');

/** The linter tries out other boards: nothing it finds may hold a vacancy back here. */
const siteWith = (given: object = {}): string =>
	stringify({
		...parse(readFileSync(`${goodBoard}/site.yml`, 'utf8')),
		lint: {
			minimumLabel: 'E',
			severity: Object.fromEntries(ruleInfos.map(({ id }) => [id, 'info'])),
		},
		...given,
	});

const said = (argv: readonly string[], files: Record<string, string> = {}) =>
	onBoard({ 'site.yml': siteWith(), ...files }, (folder) => runIn(folder, channels, argv));

test('the table says yes, no and off, and below it what is missing and where to write it', async () => {
	const files = { 'vacancies/medewerker.md': chosen, 'vacancies/thuis.md': withoutPlace };
	const { code, out } = await said([], files);

	expect(code).toBe(0);
	expect(out.split('\n').slice(0, 8)).toEqual([
		'Vacature    Google  Indeed  LinkedIn  Jooble  Adzuna  Talent.com  Jobrapido  Careerjet  Feeds',
		'medewerker  uit     ja      uit       uit     uit     uit         uit        uit        ja',
		'thuis       ja      nee     nee       nee     nee     nee         nee        nee        ja',
		'',
		'Wat er ontbreekt:',
		'  thuis',
		'    Indeed: een plaats (locations, ook bij werk op afstand)',
		'    LinkedIn: een plaats (locations, ook bij werk op afstand)',
	]);
});

test('a board chooses for vacancies that do not choose', async () => {
	const { out } = await said([], { 'site.yml': siteWith({ channels: ['jooble'] }) });

	expect(out).toContain('\nmedewerker  uit     uit     uit       ja ');
});

test('as JSON it gives every state, with names that do not change', async () => {
	const { code, out } = await said(['--json'], { 'vacancies/medewerker.md': withoutPlace });
	const { vacancies, ...head } = JSON.parse(out);

	expect(code).toBe(0);
	expect(head).toEqual({ version: 1, today: '2026-11-22' });
	expect(vacancies).toEqual([
		{
			slug: 'medewerker',
			title: 'Klantenservicemedewerker webshop',
			channels: {
				google: { state: 'in' },
				...Object.fromEntries(
					['indeed', 'linkedin', 'jooble', 'adzuna', 'talent', 'jobrapido', 'careerjet'].map(
						(channel) => [channel, { state: 'missing', missing: ['place'] }],
					),
				),
				feeds: { state: 'in' },
			},
		},
	]);
});

test('a vacancy that is not open is not in the table', async () => {
	const closed = changed('closes: 2026-12-18', 'closes: 2026-11-21');

	expect(await said([], { 'vacancies/medewerker.md': closed })).toEqual({
		code: 0,
		out: 'Er staan nu geen vacatures open.',
		err: '',
	});
});

test.each([
	[['--jsno'], 'De optie “--jsno” bestaat niet. Bedoel je “--json”?'],
	[['--onzin'], 'De optie “--onzin” bestaat niet. Kijk met --help welke er zijn.'],
	[['--json=ja'], 'De optie “--json” heeft geen waarde. Haal de waarde weg.'],
	[['--locale'], 'Achter “--locale” ontbreekt een waarde.'],
	[['--locale', 'fr'], 'Bij --locale staat “fr”. Kies uit: nl, en.'],
	[['indeed'], '“indeed” hoort hier niet. Kijk met --help wat kan.'],
	[['--locale=en', 'x'], '“x” does not belong here. See --help for what does.'],
])('%j is wrong use', async (argv, err) => {
	expect(await said(argv)).toEqual({ code: 2, out: '', err });
});

test('without a board there is no table', async () => {
	expect(await said([], { 'site.yml': 'name: 1' })).toMatchObject({
		code: 2,
		out: '',
		err: expect.stringContaining('site.yml'),
	});
});

test('help names every option, in both languages', async () => {
	const [dutch, english] = [await said(['--help']), await said(['--help', '--locale', 'en'])];

	expect(dutch).toMatchObject({ code: 0, err: '' });
	for (const option of ['--json', '--locale', '--help'])
		for (const { out } of [dutch, english]) expect(out).toContain(`  ${option}`);
	expect(english.out).toMatch(/^Usage: /);
});

test('the build says per channel and reason which vacancies are left out, five by name', async () => {
	const [row] = channelRows(await loadContent(goodBoard), settingsAt(goodBoard));
	if (!row) throw new Error('The good board has a vacancy');
	const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => ({
		...row,
		slug,
		channels: {
			...row.channels,
			indeed: { state: 'missing' as const, missing: ['province' as const] },
		},
	}));

	expect(leftOutLines([row])).toEqual([]);
	expect(leftOutLines(rows.slice(0, 5))[1]).toBe(
		'  Indeed mist de provincie (postalCode of province, bij een plaats in Nederland): a, b, c, d, e',
	);
	expect(leftOutLines(rows)).toEqual([
		'Niet elk kanaal neemt elke vacature:',
		'  Indeed mist de provincie (postalCode of province, bij een plaats in Nederland): a, b, c, d, e en nog 1 vacature',
		'  Met npm run channels zie je alles bij elkaar.',
	]);
});
