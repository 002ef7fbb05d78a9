import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodVacancy, onBoard } from './fixtures/board.ts';
import { newIn, newProcess, vacancyIn } from './fixtures/new-command.ts';
import { draftIn } from '#drafts/copy-vacancy.ts';
import { templateNames } from '#i18n/nl/templates/templates.ts';

const enough = ['--title', 'Kok', '--organisation', 'noorderwinkel'];

describe('without a screen', () => {
	test('the command says what it needs and ends with 2, as a process too', async () => {
		await onBoard({}, async (folder) => {
			const process = newProcess(folder, []);

			expect(process).toMatchObject({ status: 2, stdout: '' });
			expect(process.stderr).toContain('Hier is geen scherm om vragen op te stellen.');
			expect(process.stderr).toContain('Gebruik: npm run new');
			expect(readdirSync(join(folder, 'vacancies')).filter((file) => /md$/.test(file))).toEqual([
				'medewerker.md',
			]);
		});
	});

	test('title and employer are enough for a draft', async () => {
		await onBoard({}, async (folder) => {
			const given = ['--city', 'Zwolle', '--closes', '18-12-2026', '--set', 'hours.min=24 uur'];
			const { code, err } = await newIn(folder, [...enough, ...given]);

			expect(code).toBe(0);
			expect(err).toContain('Bewaard: vacancies/kok-zwolle.md');
			expect(draftIn(vacancyIn(folder, 'kok-zwolle'))?.values).toEqual({
				title: 'Kok',
				organisation: 'noorderwinkel',
				status: 'draft',
				published: '2026-11-22',
				closes: '2026-12-18',
				reference: 'NW-2026-015',
				locations: [{ city: 'Zwolle' }],
				hours: { min: 24 },
			});
		});
	});

	test('a file that is there is never overwritten', async () => {
		await onBoard({}, async (folder) => {
			await newIn(folder, enough);
			const first = vacancyIn(folder, 'kok');
			const { err } = await newIn(folder, [...enough, '--reference', 'NW-2']);

			expect(err).toContain('vacancies/kok-2.md');
			expect(vacancyIn(folder, 'kok')).toBe(first);
		});
	});

	test('--dry-run shows the file and writes nothing', async () => {
		await onBoard({}, async (folder) => {
			const { code, out, err } = await newIn(folder, [...enough, '--dry-run']);

			expect(code).toBe(0);
			expect(err).toContain('“salary” (loon) ontbreekt.');
			expect(err).toContain('Dit is een proef. Er is niets bewaard.');
			expect(draftIn(out)?.values).toMatchObject({ title: 'Kok' });
			expect(readdirSync(join(folder, 'vacancies'))).not.toContain('kok.md');
		});
	});

	test.each([
		['kok.json', '{ "title": "Kok", "organisation": "noorderwinkel", "body": "Je kookt." }'],
		['kok.yml', 'title: Kok\norganisation: noorderwinkel\nbody: Je kookt.\n'],
	])('takes its data from %s', async (name, data) => {
		await onBoard({}, async (folder) => {
			writeFileSync(join(folder, name), data);
			const { code } = await newIn(folder, ['--from', name]);

			expect(code).toBe(0);
			expect(draftIn(vacancyIn(folder, 'kok'))).toMatchObject({
				values: { title: 'Kok', status: 'draft' },
				body: 'Je kookt.',
			});
		});
	});

	test.each([
		['{}', ['In “x.json” ontbreekt “title”, de functie. Er is niets bewaard.']],
		['{ "title": "  " }', ['regel 1: “title” is leeg.']],
		['{ "title": null }', ['ontbreekt “title”']],
		['{ "title": "Kok", "titel": "Bakker" }', ['“titel” is geen bekende sleutel.', '“title”?']],
		['{ "title": "Kok", "hourss": {} }', ['“hourss” is geen bekende sleutel. Bedoel je “hours”?']],
		['{ "title": "Kok", "body": ["Je kookt."] }', ['Bij “body” hoort gewone tekst']],
		[
			'{\n"closes": "morgen",\n"title": 5,\n"hours": "veel",\n"salary": []\n}',
			[
				'In “x.json” kloppen 4 dingen niet. Er is niets bewaard.\n  regel 3: Bij “title” staat “5”. Zet het tussen aanhalingstekens: title: "5".\n  regel 4: Bij “hours” staat “veel”.',
				'regel 5: Bij “salary” staat een lijst.',
				'regel 2: Bij “closes” staat “morgen”. Schrijf de datum als jaar-maand-dag',
			],
		],
	])('data that no vacancy can have are told, and nothing is written: %j', async (data, parts) => {
		await onBoard({}, async (folder) => {
			writeFileSync(join(folder, 'x.json'), data);
			const { code, out, err } = await newIn(folder, ['--from', 'x.json']);

			expect({ code, out }).toEqual({ code: 2, out: '' });
			for (const part of parts) expect(err).toContain(part);
			expect(readdirSync(join(folder, 'vacancies')).filter((file) => /md$/.test(file))).toEqual([
				'medewerker.md',
			]);
		});
	});

	test('a value of null is one that is not known yet', async () => {
		await onBoard({}, async (folder) => {
			writeFileSync(join(folder, 'kok.json'), '{ "title": "Kok", "closes": null }');
			const { code } = await newIn(folder, ['--from', 'kok.json']);

			expect(code).toBe(0);
			expect(draftIn(vacancyIn(folder, 'kok'))?.values).not.toHaveProperty('closes');
		});
	});

	test('data that are open and wrong are written, and end with 1', async () => {
		await onBoard({}, async (folder) => {
			writeFileSync(join(folder, 'kok.json'), '{ "title": "Kok", "status": "open" }');
			const { code, out } = await newIn(folder, ['--from', 'kok.json']);

			expect(code).toBe(1);
			expect(out).toContain('“organisation” (werkgever) ontbreekt.');
		});
	});
});

test.each([
	[['--onzin'], 'De optie “--onzin” bestaat niet.'],
	[['kok'], '“kok” hoort hier niet.'],
	[['--title'], 'Achter “--title” ontbreekt een waarde.'],
	[['--template', 'bakker'], 'Het sjabloon “bakker” is er niet. Kies uit: klantenservice,'],
	[['--from', 'a', '--template', 'zorg'], '--from en --template kunnen niet samen.'],
	[['--from', 'weg'], '“weg” is er niet.'],
	[['--from', 'weg.json'], '“weg.json” is er niet.'],
	[['--set', 'onzin'], 'Bij --set staat “onzin”.'],
	[['--set', 'uren=3'], 'Een vacature heeft geen sleutel “uren”.'],
	[[...enough, '--closes', 'morgen'], '--closes: Schrijf een datum die bestaat'],
	[['--title', 'Kok', '--organisation', 'bakker'], 'De werkgever “bakker” staat niet in'],
])('%j is told why not, and ends with 2', async (argv, sentence) => {
	await onBoard({}, async (folder) => {
		const { code, err, out } = await newIn(folder, argv);

		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(sentence);
	});
});

test.each(['map.json', 'map.md'])('a folder called %s is called a folder', async (name) => {
	await onBoard({}, async (folder) => {
		mkdirSync(join(folder, name));
		const { code, err } = await newIn(folder, ['--from', name]);

		expect(code).toBe(2);
		expect(err).toBe(
			`“${name}”: Dit is een map en geen bestand. Geef de map een andere naam, of haal hem weg.\n`,
		);
	});
});

test('--help explains every option', async () => {
	await onBoard({}, async (folder) => {
		const { code, out } = await newIn(folder, ['--help']);

		expect(code).toBe(0);
		for (const option of ['--from', '--template', '--continue', '--dry-run', '--set'])
			expect(out).toContain(option);
	});
});

test('--from copies an old vacancy with its comments, and makes it a new draft', async () => {
	const old = goodVacancy
		.replace('hours:', '# Overlegd met de teamleider.\nhours:')
		.replace('status: open', 'status: filled\nconfirmed: "2026-11-21"\nformerSlugs: [oud]');
	await onBoard({ 'vacancies/oud-werk.md': old }, async (folder) => {
		const { code } = await newIn(folder, ['--from', 'oud-werk', '--title', 'Nieuw werk']);
		const copy = readdirSync(join(folder, 'vacancies')).find((file) => /^nieuw-werk/.test(file));
		const source = vacancyIn(folder, (copy ?? '').replace('.md', ''));

		expect(code).toBe(0);
		expect(source).toContain('# Overlegd met de teamleider.\nhours:');
		expect(draftIn(source)).toMatchObject({
			values: { status: 'draft', published: '2026-11-22', reference: 'NW-2026-015' },
			body: draftIn(old)?.body,
		});
		expect(draftIn(source)?.values).not.toHaveProperty('confirmed');
		expect(draftIn(source)?.values).not.toHaveProperty('formerSlugs');
	});
});

test.each(templateNames)(
	'--template %s marks what it proposes, and leaves pay open',
	async (name) => {
		await onBoard({}, async (folder) => {
			const { out } = await newIn(folder, [...enough, '--template', name, '--dry-run']);
			const { values = {} } = draftIn(out) ?? {};

			expect(values).toMatchObject({ tasks: expect.any(Array), shifts: expect.any(Array) });
			for (const key of ['salary', 'hours', 'contract', 'allowances', 'benefits'])
				expect(values).not.toHaveProperty(key);
			expect(out).toMatch(/# Voorstel voor .*\. Kijk na of het bij jullie klopt\.\ntasks:/);
			expect(out).toContain('# Nog invullen: Loon.');
		});
	},
);
