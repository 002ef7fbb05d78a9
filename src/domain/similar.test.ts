import { expect, test } from 'vitest';
import { mostSimilar, similarity } from '#domain/similar.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const vacancyWith = (given: Parameters<typeof subjectWith>[0]) => subjectWith(given).vacancy;
const job = vacancyWith({});
const night = [{ name: 'Nacht', days: ['sat' as const], from: '22:00', to: '06:00' }];
const far = { locations: [{ city: 'Vlissingen' }], shifts: night, organisation: 'ander' };

test('is highest for the same job and the same both ways round', () => {
	const other = vacancyWith({ ...far });

	expect(similarity(job, job)).toBe(12);
	expect(similarity(job, other)).toBe(similarity(other, job));
});

test('the same work in the same town comes before the same work elsewhere', () => {
	const near = vacancyWith({ shifts: night, organisation: 'ander' });
	const same = vacancyWith(far);
	const nothing = vacancyWith({ ...far, jobGroup: 'keuken' });

	expect(mostSimilar(job, [nothing, same, near], (vacancy) => vacancy, 3)).toEqual([near, same]);
});

test('gives no more than asked for', () => {
	expect(mostSimilar(job, [job, job, job], (vacancy) => vacancy, 2)).toHaveLength(2);
});

test('towns of one name in two provinces, or two countries, are not near each other', () => {
	const at = (location: { province?: 'Limburg' | 'Noord-Holland'; country?: string }) =>
		vacancyWith({ ...far, locations: [{ city: 'Bergen', ...location }] });
	const [north, south, somewhere] = [
		at({ province: 'Noord-Holland' }),
		at({ province: 'Limburg' }),
		at({}),
	];

	expect(similarity(north, at({ province: 'Noord-Holland' }))).toBe(12);
	expect(similarity(north, somewhere)).toBe(10);
	expect(similarity(north, south)).toBe(7);
	expect(similarity(somewhere, at({ country: 'NO' }))).toBe(7);
});
