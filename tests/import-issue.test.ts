import fc from 'fast-check';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test, vi } from 'vitest';
import { importIssue } from '#cli/import-issue/main.ts';
import { issueDraft } from '#drafts/issue/issue-draft.ts';
import { issueFields } from '#drafts/issue/issue-fields.ts';
import { issueForm, labelOf } from '#drafts/issue/issue-form.ts';
import { readIssue } from '#drafts/issue/read-issue.ts';
import { shiftFrom } from '#drafts/issue/shift-line.ts';
import { vacancyFile } from '#drafts/vacancy-file.ts';
import { settingsFrom } from '#store/settings.ts';
import { readVacancy } from './fixtures/board.ts';
import { onClearBoard } from './fixtures/lint-command.ts';

vi.setConfig({ testTimeout: 20_000 });

const form = parse(issueForm());
const fields: Question[] = form.body.slice(1);

interface Question {
	type: string;
	id: string;
	attributes: { label: string; options?: string[] };
	validations?: object;
}

/** An issue as GitHub makes it of a form: every question, and what was filled in. */
const issueWith = (answers: Record<string, string>): string =>
	issueFields
		.map((field) => `### ${labelOf(field)}\n\n${answers[labelOf(field)] ?? '_No response_'}`)
		.join('\n\n');

const good = {
	Titel: 'Medewerker klantenservice',
	Werkgever: 'Voorbeeld',
	Functiegroep: 'Klantenservice',
	Plaats: 'Groningen',
	'Soort werkplek': 'Op locatie',
	'Minste uren': '24',
	'Meeste uren': '32',
	'Laagste loon': '€ 2.700',
	'Hoogste loon': '3200,50',
	'Loon per uur, maand of jaar': 'per maand',
	'Volledige werkweek in uren': '36',
	'Soort contract': 'Tijdelijk contract',
	'Duur van het contract in maanden': '12',
	Diensten: 'Vroeg: ma t/m wo 08:00-16:30, 30 minuten pauze\nLaat: do 12.30-21.00',
	Taken: '- Je neemt de telefoon op.\n- Je zoekt pakketten.',
	'Dit heb je nodig': 'Je schrijft Nederlands zonder fouten.',
	'E-mailadres om te solliciteren': 'werk@voorbeeld.example.nl',
	'Sluit op': '18-12-2026',
	'Het verhaal': 'Tot 9.00 uur is het druk.\n\n### Een ochtend\n\nDaarna is er tijd voor de mail.',
};

const sent = { number: 12, day: '2026-11-20' };
const draftOf = (body: string) => issueDraft({ body, ...sent }).draft;

describe('the form', () => {
	/** docs.github.com, “Syntax for GitHub's form schema” and “Common validation errors”, read 2026-11-22. */
	const attributes: Record<string, string[]> = {
		input: ['label', 'description', 'placeholder', 'value'],
		textarea: ['label', 'description', 'placeholder', 'value', 'render'],
		dropdown: ['label', 'description', 'multiple', 'options', 'default'],
	};
	const words = /^(?:y|yes|n|no|true|false|on|off|none)$/i;

	test('has what GitHub asks of a form', () => {
		expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body']);
		expect(form.body[0]).toEqual({
			type: 'markdown',
			attributes: { value: expect.stringMatching(/\S/) },
		});
	});

	test.each(fields)('question $id is one that GitHub takes', (field) => {
		const { type, id, attributes: given, validations = {}, ...others } = field;

		expect(others).toEqual({});
		expect(id).toMatch(/^[\w-]+$/);
		expect(attributes[type]).toEqual(expect.arrayContaining(Object.keys(given)));
		for (const text of [given.label, ...Object.values(given)].flat()) {
			expect(text).toBeTypeOf('string');
			expect(text).toMatch(/\S/);
			expect(text).not.toMatch(words);
		}
		expect(new Set(given.options).size).toBe((given.options ?? []).length);
		expect([{}, { required: true }]).toContainEqual(validations);
	});

	test.each(['id', 'label'])('every %s is there once', (name) => {
		const all = fields.map(({ id, attributes: { label } }) => (name === 'id' ? id : label));

		expect(new Set(all).size).toBe(all.length);
	});

	test('holds no English word of the file', () => {
		const said = JSON.stringify(fields.map(({ attributes: given }) => given));

		expect(said).not.toMatch(/\b(?:month|fixed-term|on-site|draft|content\/|true|\[\])/);
	});
});

describe('an issue becomes a draft', () => {
	test('of which nothing is wrong when everything was filled in', () => {
		const entry = readVacancy(vacancyFile(draftOf(issueWith(good))));

		expect(entry.problems).toEqual([]);
		expect(entry.data).toMatchObject({
			organisation: 'voorbeeld',
			status: 'draft',
			published: '2026-11-20',
			closes: '2026-12-18',
			reference: 'ISSUE-12',
			salary: { min: 2700, max: 3200.5, period: 'month', fullTimeHours: 36 },
			contract: { type: 'fixed-term', months: 12 },
			shifts: [
				{
					name: 'Vroeg',
					days: ['mon', 'tue', 'wed'],
					from: '08:00',
					to: '16:30',
					breakMinutes: 30,
				},
				{ name: 'Laat', days: ['thu'], from: '12:30', to: '21:00' },
			],
			tasks: [{ task: 'Je neemt de telefoon op.' }, { task: 'Je zoekt pakketten.' }],
		});
		expect(entry.source).toContain('\n### Een ochtend\n');
	});

	test('each choice of the form is one of the file', () => {
		for (const { attributes: given } of fields.filter(({ type }) => type === 'dropdown'))
			for (const option of given.options ?? []) {
				const file = vacancyFile(draftOf(issueWith({ ...good, [given.label]: option })));
				const codes = readVacancy(file).problems.map(({ code }) => code);

				expect(codes).not.toContain('wrong-value');
			}
	});

	test('what cannot be read stays as it was written', () => {
		const answers = { ...good, 'Hoogste loon': 'marktconform', Diensten: 'ma 9-17\nin overleg' };
		const { values } = draftOf(issueWith(answers));

		expect(values['salary']).toMatchObject({ max: 'marktconform' });
		expect(values['shifts']).toEqual([{ days: ['mon'], from: '09:00', to: '17:00' }, 'in overleg']);
	});

	test('an empty answer is an absent key, also where GitHub says so in words', () => {
		expect(draftOf(issueWith({}))).toEqual({
			values: { status: 'draft', published: '2026-11-20', reference: 'ISSUE-12' },
			body: '',
		});
	});

	test('a day that was filled in is not given', () => {
		const body = issueWith({ ...good, 'Online vanaf': '1 december 2026' });

		expect(issueDraft({ body, ...sent }).given).toEqual({ reference: 'ISSUE-12' });
		expect(draftOf(body).values['published']).toBe('2026-12-01');
	});

	test('nothing is lost of a text without questions, or above them', () => {
		expect(draftOf('Wij zoeken een kok.').body).toBe('Wij zoeken een kok.');
		expect(draftOf(`Hallo\n${issueWith(good)}`).body).toMatch(/^Hallo\n\nTot 9\.00 uur/);
	});

	test('a heading that is no question, or an earlier one, belongs to the answer', () => {
		const body = issueWith({ ...good, 'Eerlijk gezegd': 'Druk.\n### Titel\nAnders\n### Zomaar' });

		expect(draftOf(body).values).toMatchObject({
			title: good.Titel,
			challenges: ['Druk.', '### Titel', 'Anders', '### Zomaar'],
		});
	});

	test('line ends of Windows make no difference', () => {
		expect(draftOf(issueWith(good).replaceAll('\n', '\r\n'))).toEqual(draftOf(issueWith(good)));
	});

	test('any text gives a file that can be read, and is never open', () => {
		const anything = fc.oneof(
			fc.string(),
			fc.string({ unit: 'binary' }),
			fc.constantFrom('- [', '---'),
		);
		fc.assert(
			fc.property(fc.array(anything), anything, (answers, rest) => {
				const labels = issueFields.map(labelOf);
				const body = issueWith(
					Object.fromEntries(answers.map((answer, index) => [labels[index] ?? '', answer])),
				);
				const { written } = readVacancy(vacancyFile(draftOf(body + rest)));

				expect(written).toMatchObject({ status: 'draft' });
			}),
			{ numRuns: 200 },
		);
	});

	test('answers come back as they were given', () => {
		const line = fc
			.string()
			.map((text) => text.trim())
			.filter((text) => !/^(?:_No response_|None)?$/.test(text));
		fc.assert(
			fc.property(line, (answer) => {
				const [title] = issueFields;
				expect(readIssue(issueWith({ Titel: answer })).get(title as never)).toBe(answer);
			}),
		);
	});
});

describe('a line with a shift', () => {
	test.each([
		[
			'Laat: ma, di en do 12.30 - 21.00 uur',
			{ name: 'Laat', days: ['mon', 'tue', 'thu'], from: '12:30', to: '21:00' },
		],
		[
			'vr–ma 22:00–06:00 pauze 45 min',
			{ days: ['fri', 'sat', 'sun', 'mon'], from: '22:00', to: '06:00', breakMinutes: 45 },
		],
		[
			'Dienst 2: zaterdag van 9 tot 17 uur',
			{ name: 'Dienst 2', days: ['sat'], from: '09:00', to: '17:00' },
		],
		['zaterdag 9 tot 17 uur, om de week', { days: ['sat'], from: '09:00', to: '17:00', every: 2 }],
		[
			'Dag: maandag tot en met vrijdag 8.30-17.00, 1 keer in de 3 weken',
			{
				name: 'Dag',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				from: '08:30',
				to: '17:00',
				every: 3,
			},
		],
		['ma 9-17, soms langer', undefined],
		['elke dag 9-17', undefined],
		['in overleg', undefined],
		['', undefined],
	])('“%s”', (line, expected) => {
		expect(shiftFrom(line)).toEqual(expected);
	});
});

describe('the command', () => {
	const commenting = (files: Record<string, string>, argv: (folder: string) => string[]) =>
		onClearBoard(files, async (folder) => {
			const lines: string[] = [];
			const errors: string[] = [];
			const settings = settingsFrom(
				{ HELDER_CONTENT: folder, HELDER_TODAY: '2026-11-22' },
				new Date(),
			);
			const code = await importIssue(argv(folder), settings, {
				out: (line) => lines.push(line),
				err: (line) => errors.push(line),
			});
			const made = globSync('vacancies/*.md', { cwd: folder }).toSorted();
			return { code, comment: lines.join('\n'), errors: errors.join('\n'), made };
		});

	const event = (issue: object) => JSON.stringify({ action: 'opened', issue });
	const onEvent = (issue: object, ...more: string[]) =>
		commenting({ 'event.json': event(issue) }, (folder) => [
			...['--event', join(folder, 'event.json')],
			...more,
		]);

	test('answers an issue of GitHub with what is missing, and the file', async () => {
		const { code, comment, made } = await onEvent({
			...{ number: 12, body: issueWith({ ...good, 'Hoogste loon': 'marktconform' }) },
			created_at: '2026-11-19T23:30:00Z',
		});

		expect(code).toBe(0);
		expect(comment.startsWith('<!-- helder-issue -->\n### Zo staat de vacature ervoor\n')).toBe(
			true,
		);
		expect(comment).toContain(
			'| Hoogste loon | fout | Bij “max” onder “salary” staat “marktconform”. Schrijf een getal',
		);
		expect(comment).toContain('Er staat nu 20 november 2026, de dag waarop je dit instuurde.');
		expect(comment).toContain('`content/vacancies/medewerker-klantenservice.md`');
		expect(comment).toContain('\nstatus: draft\n');
		expect(made).toEqual(['vacancies/medewerker.md']);
	});

	test('links to a new file, unless that address is too long', async () => {
		const base = 'https://github.com/een/bord/new/main/content/vacancies';
		const of = (story: string) =>
			onEvent(
				{ number: 12, body: issueWith({ ...good, 'Het verhaal': story }) },
				'--new-file-url',
				base,
			);
		const { comment } = await of('Kort (en goed).');
		const [, address = ''] = /\]\((https:\/\/github[^\s)]*)\)/.exec(comment) ?? [];
		const { searchParams } = new URL(address);

		expect(searchParams.get('filename')).toBe('medewerker-klantenservice.md');
		expect(searchParams.get('value')).toContain('\nKort (en goed).\n');
		expect((await of('Lang. '.repeat(2000))).comment).not.toContain(base);
	});

	test('hostile text stays text, and everything fits in a comment', async () => {
		const hostile =
			'````\n</details>\n@iemand <script>x</script> ![x](https://kwaad.example/x.png)';
		const { comment } = await onEvent({
			...{
				number: 12,
				body: issueWith({ ...good, Titel: '<b>@iemand | [x](y)', 'Het verhaal': hostile }),
			},
		});
		const outside = comment.replace(/^(`{3,})md\n[\s\S]*?^\1$/m, '');

		expect(outside).not.toMatch(/<script|<b>|@iemand|!\[x\]|\[x\]\(/);
		expect(outside.match(/<\/?details>/g)).toEqual(['<details>', '</details>']);
		const huge = await onEvent({ number: 12, body: 'a'.repeat(65_000) });
		expect(huge.comment.length).toBeLessThan(65_536);
		expect(huge.comment).toContain('De vacature is te lang om hier te laten zien.');
	});

	test('--write makes the file, and never over another', async () => {
		const files = { 'issue.md': issueWith(good) };
		const { made, errors } = await commenting(files, (folder) => [
			join(folder, 'issue.md'),
			'--write',
		]);

		expect(made).toContain('vacancies/medewerker-klantenservice.md');
		expect(errors).toMatch(/^Geschreven: /);
		const taken = { ...files, 'vacancies/medewerker-klantenservice.md': 'Van een ander.' };
		expect(
			await commenting(taken, (folder) => [join(folder, 'issue.md'), '--write']),
		).toMatchObject({ code: 2, errors: expect.stringContaining('Er is niets geschreven.') });
		expect(
			await commenting(taken, (folder) => [join(folder, 'issue.md'), '--write', '--number', '7']),
		).toMatchObject({
			code: 0,
			made: expect.arrayContaining(['vacancies/medewerker-klantenservice-7.md']),
		});
	});

	test.each([
		[[], 'Noem een bestand met de tekst, of --event met de gebeurtenis van GitHub.'],
		[['nergens.md'], /^“.*nergens\.md” is niet te lezen\./],
		[['--event', 'package.json'], /^In “.*package\.json” staat geen issue van GitHub\.$/],
		[['--event', 'README.md'], /^In “.*README\.md” staat geen issue van GitHub\.$/],
		[['x.md', '--number', 'twaalf'], /^Bij --number staat “twaalf”\./],
		[['x.md', '--new-file-url', 'javascript:x'], /^Bij --new-file-url staat “javascript:x”\./],
		[['x.md', '--nummer', '1'], 'De optie “--nummer” bestaat niet. Bedoel je “--number”?'],
	])('%o is wrong use', async (argv, sentence) => {
		const { code, errors } = await commenting({}, () => argv);

		expect(code).toBe(2);
		expect(errors).toMatch(sentence);
	});
});

describe('the workflow', () => {
	const source = readFileSync('.github/workflows/vacancy-issue.yml', 'utf8');
	const workflow = parse(source);

	test('looks at issues with the label of the form', () => {
		expect(source).toContain(`contains(github.event.issue.labels.*.name, '${form.labels[0]}')`);
	});

	test('puts nothing of an issue in a script, and may do no more than answer', () => {
		const { steps, permissions } = workflow.jobs.answer;

		expect(permissions).toEqual({ contents: 'read', issues: 'write' });
		for (const { run = '' } of steps) expect(run).not.toContain('${{');
		expect(source).not.toMatch(/\$\{\{[^}]*issue\.(?:body|title|user)/);
	});

	test('starts what is there, and pins what it uses', () => {
		for (const [file] of source.matchAll(/(?:scripts\/[\w-]+\.ts|\.ci\/[\w-]+)/g))
			expect(existsSync(resolve(file))).toBe(true);
		for (const [use] of source.matchAll(/uses: \S+/g)) expect(use).toMatch(/@[0-9a-f]{40}$/);
	});
});
