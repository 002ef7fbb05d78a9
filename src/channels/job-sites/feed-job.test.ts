import { expect, test } from 'vitest';
import { feedJobs } from '#channels/job-sites/feed-job.ts';
import { postingWith } from '#channels/posting.fixture.ts';

const page = 'https://bord.example.org/vacatures/medewerker-klantenservice/';

function idsAndAddresses(...cities: string[]) {
	const locations = cities.map((city) => ({ city }));
	return feedJobs(postingWith({ locations }), 'jooble').map(({ id, url }) => [id, url]);
}

test('one place has an id of its own, and its address says where a visitor came from', () => {
	expect(idsAndAddresses('Den Haag')).toEqual([['VB-1_den-haag', `${page}?utm_source=jooble`]]);
});

test('every place is an item with its own address', () => {
	expect(idsAndAddresses('Assen', 'Emmen')).toEqual([
		['VB-1_assen', `${page}?utm_source=jooble&utm_content=assen`],
		['VB-1_emmen', `${page}?utm_source=jooble&utm_content=emmen`],
	]);
});

test('a place keeps its id when others come, go or change order', () => {
	const idOfEmmen = (...cities: string[]) =>
		idsAndAddresses(...cities).find(([id]) => id?.endsWith('emmen'))?.[0];

	expect(
		new Set([['Emmen'], ['Assen', 'Emmen'], ['Emmen', 'Assen']].map((all) => idOfEmmen(...all))),
	).toEqual(new Set(['VB-1_emmen']));
});

test('two addresses in one town have two ids', () => {
	expect(idsAndAddresses('Assen', 'Assen').map(([id]) => id)).toEqual([
		'VB-1_assen',
		'VB-1_assen.2',
	]);
});

test('a vacancy without a place has no item', () => {
	const remote = postingWith({ locations: [], workplace: { type: 'remote' } });

	expect(feedJobs(remote, 'jooble')).toEqual([]);
});
