import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskOfNames, partName, partsIn } from '#domain/application/availability.ts';
import { blankMailLink } from '#domain/application/blank-mail.ts';
import { cleanLine, cleanText } from '#domain/application/clean-text.ts';
import { type AppliedVacancy, emptyMessage, messageOf } from '#domain/application/message.ts';
import { weekMaskOf } from '#domain/week-mask.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';

const text = dictionaryFor('nl').apply.message;

const vacancy: AppliedVacancy = {
	title: 'Kok',
	reference: 'NW-1',
	questions: ['Welke avonden kun je?', 'Wat kook je graag?'],
	needed: maskOfNames(['mon-evening', 'tue-evening']),
};

const application = {
	name: 'Noor',
	email: 'noor@example.nl',
	phone: '',
	motivation: '  Omdat ik graag kook.\nAltijd al. ',
	answers: ['Alle avonden.', ''],
	free: maskOfNames(['mon-evening', 'sat-night', 'sat-morning']),
};

const anyText = fc.string({ unit: 'binary', maxLength: 120 });

describe('the message', () => {
	test('has who, why, the answers and the week, and says what has no answer', () => {
		expect(messageOf(application, vacancy, text, 'Getipt door: Zoë')).toBe(
			[
				'Ik solliciteer op: Kok (kenmerk NW-1).',
				'Naam: Noor\nE-mailadres: noor@example.nl',
				'Waarom ik dit werk wil doen\nOmdat ik graag kook.\nAltijd al.',
				'1. Welke avonden kun je?\nAlle avonden.',
				'2. Wat kook je graag?\n(niet beantwoord)',
				'Wanneer ik kan werken\nmaandag: avond\nzaterdag: nacht, ochtend',
				'Getipt door: Zoë',
			].join('\n\n'),
		);
	});

	test('says when the week fits, and nothing about fitting without shifts', () => {
		const fits = { ...application, free: vacancy.needed };

		expect(messageOf(fits, vacancy, text)).toContain('Ik kan op alle dagdelen van de diensten.');
		expect(messageOf(fits, { ...vacancy, needed: 0 }, text)).toMatch(/dinsdag: avond$/);
	});

	test('leaves out what was left empty', () => {
		const bare = { ...application, motivation: ' ', free: 0 };

		expect(messageOf(bare, { ...vacancy, questions: [] }, text)).toBe(
			'Ik solliciteer op: Kok (kenmerk NW-1).\n\nNaam: Noor\nE-mailadres: noor@example.nl',
		);
	});

	test('holds all that somebody wrote, in whole characters', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, (name, motivation, answer) => {
				const message = messageOf(
					{ ...application, name, motivation, answers: [answer, answer] },
					vacancy,
					text,
				);

				expect(message).toBe(cleanText(message));
				expect(message).toContain(cleanLine(name));
				expect(message).toContain(cleanText(motivation.trim()));
				expect(message.split(cleanText(answer.trim())).length).toBeGreaterThanOrEqual(3);
			}),
		);
	});
});

describe('a mail without the form', () => {
	const mail = { to: 'werk@example.nl', subject: 'Sollicitatie Kok (NW-1)' };
	const bodyOf = (href: string) => decodeURIComponent(href.split('&body=')[1] ?? '');

	test('holds every question, with room for answers', () => {
		const { href, hasQuestions } = blankMailLink(mail, vacancy, text);

		expect(hasQuestions).toBe(true);
		expect(bodyOf(href).replaceAll('\r\n', '\n')).toBe(emptyMessage(vacancy, text));
		expect(bodyOf(href)).toContain('2. Wat kook je graag?\r\n');
	});

	test('holds all questions or none, whatever their length, and always fits', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (given) => {
				const questions = given.map((question) => `${question}vraag`.repeat(9));
				const { href, hasQuestions } = blankMailLink(mail, { ...vacancy, questions }, text);
				const found = questions.filter((question) => bodyOf(href).includes(cleanLine(question)));

				expect(href.length).toBeLessThan(1900);
				expect(found).toHaveLength(hasQuestions ? questions.length : 0);
			}),
		);
	});

	test('keeps an address when not even the subject fits', () => {
		const { href } = blankMailLink({ ...mail, subject: 'é'.repeat(400) }, vacancy, text);

		expect(href).toBe('mailto:werk@example.nl');
	});
});

test('the names of parts in a form lead to the mask of shifts and back', () => {
	const shift = { days: ['sun' as const], from: '22:00', to: '06:00' };
	const names = partsIn(weekMaskOf([shift])).map(partName);

	expect(names).toEqual(['mon-night', 'sun-evening']);
	expect(maskOfNames(names)).toBe(weekMaskOf([shift]));
	expect(maskOfNames(['mon-noon', '', '__proto__'])).toBe(0);
	fc.assert(
		fc.property(fc.nat(0xf_ff_ff_ff), (mask) => {
			expect(maskOfNames(partsIn(mask).map(partName))).toBe(mask);
		}),
	);
});
