import { expect, test } from 'vitest';
import { isDenied, isNegated, negatedWithin } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import { vacancyWith } from '#lint/core/document.fixture.ts';

const firstMention = (body: string) => {
	const [mention] = mentionsOf(vacancyWith(body), /jonge hond|foto/g);
	if (!mention) throw new Error(`nothing mentioned in: ${body}`);
	return mention;
};

test.each([
	['We zoeken geen jonge hond.', true, true],
	['Je hoeft geen jonge hond te zijn.', true, true],
	['Je hoeft ons je foto te sturen.', true, true],
	['Een jonge hond die niet bang is.', false, true],
	['Je bent niet alleen een jonge hond.', false, false],
	['Je bent not only een jonge hond.', false, false],
	['Geen stress, wel een jonge hond.', false, false],
	['Niemand zegt nee tegen een jonge hond.', false, false],
])('“%s” is negated: %s, denied: %s', (body, negated, denied) => {
	const mention = firstMention(body);

	expect([isNegated(mention), isDenied(mention)]).toEqual([negated, denied]);
});

test.each([
	['geen ', true],
	['geen heel leuke ', true],
	['geen heel leuke grote ', false],
	['niet alleen een ', false],
	['geen brief, een ', false],
])('“%s” denies what follows within two words: %s', (before, expected) => {
	expect(negatedWithin(2)(before)).toBe(expected);
});

test('a long text costs no more than its end', () => {
	expect(negatedWithin(5)('geen '.repeat(50_000))).toBe(true);
});
