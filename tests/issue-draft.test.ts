import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { issueDraft } from '#drafts/issue/issue-draft.ts';
import { issueFields } from '#drafts/issue/issue-fields.ts';
import { issueForm, labelOf } from '#drafts/issue/issue-form.ts';
import { readIssue } from '#drafts/issue/read-issue.ts';
import { vacancyFile } from '#drafts/vacancy-file.ts';
import { readVacancy } from './fixtures/board.ts';
import { goodAnswers as good, issueWith } from './fixtures/issue.ts';

const fields: Question[] = parse(issueForm()).body.slice(1);

interface Question {
	type: string;
	attributes: { label: string; options?: string[] };
}

const sent = { number: 12, day: '2026-11-20' };
const draftOf = (body: string) => issueDraft({ body, ...sent }).draft;

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
