import { expect, test } from 'vitest';
import { jobGroupById, jobGroupIds, jobGroups } from '#domain/job-groups.ts';

test('every id and every code occurs once', () => {
	expect(new Set(jobGroupIds).size).toBe(jobGroups.length);
	expect(new Set(jobGroups.map(({ isco }) => isco)).size).toBe(jobGroups.length);
});

test.each(jobGroups)('$id has an ISCO-08 group and its ESCO concept', ({ isco, esco }) => {
	expect(isco).toMatch(/^[1-9]\d{1,3}$/);
	expect(esco).toBe(`http://data.europa.eu/esco/isco/C${isco}`);
});

test('a job group is found by its id', () => {
	expect(jobGroupById('klantenservice')).toEqual({
		id: 'klantenservice',
		isco: '4222',
		iscoTitle: 'Contact centre information clerks',
		esco: 'http://data.europa.eu/esco/isco/C4222',
	});
});
