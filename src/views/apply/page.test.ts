import { describe, expect, test } from 'vitest';
import { applyPageView } from '#views/apply/page.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const email = 'werk@voorbeeld.example.nl';
const url = 'https://voorbeeld.example.nl/werk';
const applyForm = {
	action: 'https://formulier.example.nl/',
	processor: 'onze server',
	trap: 'leave-empty',
};

describe('what is asked', () => {
	const askedOf = (apply: object) =>
		applyPageView(subjectWith({ apply: { email, ...apply } })).asked.items;

	test('names time, cv, letter and the number of questions', () => {
		const apply = { minutes: 5, cv: 'optional', letter: 'none', questions: ['Een?', 'Twee?'] };

		expect(askedOf(apply)).toEqual([
			'Het kost je ongeveer 5 minuten.',
			'Een cv mag, maar hoeft niet. Stuur het mee in je mail: hier kun je geen bestanden toevoegen.',
			'Een brief is niet nodig.',
			'Er zijn 2 vragen.',
			'Je hebt geen account nodig.',
		]);
	});

	test('says that the employer is silent about a cv', () => {
		expect(askedOf({})).toEqual([
			'De werkgever zegt niet of een cv nodig is.',
			'Je hebt geen account nodig.',
		]);
	});

	test('promises nothing about the page of the employer', () => {
		expect(askedOf({ url, cv: 'required' })).toEqual(['Stuur je cv mee.']);
	});
});

test('what happens next is told, and so is what the employer does not say', () => {
	const privacy = { retentionWeeks: 4, readers: 'de teamleider' };
	const { after } = applyPageView(subjectWith({ privacy }));
	const silent = applyPageView(subjectWith({ apply: { email } })).after;

	expect(after.items).toEqual([
		'Wie je sollicitatie leest: de teamleider.',
		'Je krijgt binnen 5 werkdagen antwoord.',
		'Uiterlijk 4 weken na de procedure wissen we je gegevens.',
	]);
	expect(silent.items).toEqual([
		'De werkgever zegt niet wie je sollicitatie leest.',
		'De werkgever belooft niet wanneer je antwoord krijgt.',
		'De werkgever zegt niet wanneer je gegevens worden gewist.',
	]);
});

describe('the form', () => {
	test('makes a message for a vacancy with a mail address', () => {
		const { form } = applyPageView(subjectWith({ apply: { email } }));

		expect(form?.endpoint).toBeUndefined();
		expect(form?.data).toMatchObject({
			email,
			whatsapp: undefined,
			subject: 'Sollicitatie Medewerker klantenservice (VB-1)',
		});
	});

	test('has all 28 parts of the week, and marks those with a shift', () => {
		const { form } = applyPageView(subjectWith({ apply: { email } }));
		const parts = form?.week.flatMap((day) => day.parts) ?? [];

		expect(parts).toHaveLength(28);
		expect(parts.filter(({ hasShift }) => hasShift).map(({ value }) => value)).toEqual(
			['mon', 'tue', 'wed', 'thu'].flatMap((day) => [`${day}-morning`, `${day}-afternoon`]),
		);
	});

	test('goes to an endpoint only when the employer has one', () => {
		const subject = subjectWith(
			{ apply: { email } },
			{
				privacyStatement: 'https://voorbeeld.example.nl/privacy',
				applyForm: { ...applyForm, hidden: { key: 'abc' } },
			},
		);

		expect(applyPageView(subject).form?.endpoint).toEqual({
			...applyForm,
			hidden: [
				['key', 'abc'],
				['vacancy', 'medewerker-klantenservice'],
				['reference', 'VB-1'],
				['title', 'Medewerker klantenservice'],
				['language', 'nl'],
			],
		});
	});

	test('is not there when there is only a page of the employer or a telephone', () => {
		const { form, system, direct } = applyPageView(
			subjectWith({ apply: { url, phone: '050 123 45 67' } }),
		);

		expect(form).toBeUndefined();
		expect(system?.link.href).toBe(url);
		expect(direct).toMatchObject({ title: 'Liever bellen?', text: undefined });
	});

	test('comes after the page of the employer when there are both', () => {
		expect(applyPageView(subjectWith({ apply: { url, email } })).form?.title).toBe(
			'Of maak hier een bericht',
		);
	});
});

test('the mail without the form holds the questions, and an English one for an English vacancy', () => {
	const apply = { email, questions: ['Why?'] };
	const { direct } = applyPageView(subjectWith({ apply, language: 'en' }));

	expect(direct?.links[0]?.text).toBe('Start an email with the questions in it');
	expect(decodeURIComponent(direct?.links[0]?.href ?? '')).toContain('1. Why?');
});
