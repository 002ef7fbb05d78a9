import { expect, test } from 'vitest';
import { subjectWith } from '#views/subject.fixture.ts';
import { vacancyPreview } from '#views/check/preview.ts';

const context = { competencies: [], siteLanguage: 'nl' } as const;

test('a preview begins with what decides, and goes on with the parts of the page', () => {
	const { title, lines, facts, sections } = vacancyPreview(subjectWith(), context);

	expect(title).toBe('Medewerker klantenservice');
	expect(lines[0]).toMatch(/ · Groningen$/);
	expect(lines[1]).toMatch(/ per uur · .* per maand/);
	expect(facts[0]?.label).toBe('Loon');
	expect(sections.map(({ id }) => id)).not.toContain('in-het-kort');
	expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['rooster', 'loon']));
});

test('a vacancy in English is told in English', () => {
	const { language, factsTitle } = vacancyPreview(subjectWith({ language: 'en' }), context);

	expect([language, factsTitle]).toEqual(['en', 'In brief']);
});
