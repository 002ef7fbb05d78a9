import { expect, test } from 'vitest';
import { subjectWith } from '#views/subject.fixture.ts';
import { vacancyDescription, vacancyTitle } from '#views/vacancy-head.ts';

test('the title names job, town and employer', () => {
	expect(vacancyTitle(subjectWith())).toBe('Medewerker klantenservice in Groningen – Voorbeeld');
});

test('remote work has no town in its title', () => {
	expect(vacancyTitle(subjectWith({ workplace: { type: 'remote' } }))).toBe(
		'Medewerker klantenservice – Voorbeeld',
	);
});

test('the description is the first paragraph, or else the tasks', () => {
	expect(vacancyDescription(subjectWith(), 'Het verhaal.')).toBe('Het verhaal.');
	expect(vacancyDescription(subjectWith(), '')).toBe('Je beantwoordt vragen.');
});
