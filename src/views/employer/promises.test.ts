import { expect, test } from 'vitest';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { employerPromises } from '#views/employer/promises.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const dutch = dictionaryFor('nl');
const email = 'werk@voorbeeld.example.nl';

const vacancyWith = (given: Parameters<typeof subjectWith>[0]) => subjectWith(given).vacancy;

const fast = vacancyWith({
	apply: { email, replyWithinWorkdays: 3, cv: 'none' },
	privacy: { retentionWeeks: 4 },
});
const slow = vacancyWith({
	apply: { email, replyWithinWorkdays: 5, cv: 'optional' },
	privacy: { retentionWeeks: 2 },
});

const record = {
	from: '2026-07-01',
	to: '2026-09-30',
	count: 18,
	medianWorkdays: 1,
	withinPromise: 17,
};

test('tells what all vacancies promise', () => {
	expect(employerPromises([fast, slow], undefined, dutch)).toEqual([
		'Antwoord op je sollicitatie binnen 3 tot 5 werkdagen. Bij elke vacature staat hoeveel.',
		'Solliciteren kan zonder cv.',
		'Uiterlijk 4 weken na de procedure wissen ze je gegevens.',
	]);
});

test('tells one term when they promise the same', () => {
	expect(employerPromises([fast, fast], undefined, dutch)[0]).toBe(
		'Antwoord op je sollicitatie binnen 3 werkdagen.',
	);
});

test('says nothing of what one of them does not promise', () => {
	const silent = vacancyWith({ apply: { email } });

	expect(employerPromises([fast, silent], undefined, dutch)).toEqual([]);
});

test('tells how fast the employer answered, also when nothing is open', () => {
	expect(employerPromises([], record, dutch)).toEqual([
		'Van 1 juli 2026 tot en met 30 september 2026 kregen 18 sollicitanten hier een eerste antwoord. De helft wachtte hooguit 1 werkdag.',
		'17 van de 18 hadden het binnen de beloofde tijd.',
	]);
});

test('leaves out what the employer did not count', () => {
	const [, ...others] = employerPromises([], { ...record, withinPromise: undefined }, dutch);

	expect(others).toEqual([]);
});

test('an employer without vacancies and figures has nothing to tell', () => {
	expect(employerPromises([], undefined, dutch)).toEqual([]);
});
