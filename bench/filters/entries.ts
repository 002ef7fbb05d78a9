import { addDays } from '#domain/dates.ts';
import { allPlaces } from '#domain/places/places.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { slugify } from '#domain/slugify.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { loadContent } from '#store/load-content.ts';
import { cardOf } from '#views/card.ts';
import type { SearchEntry } from '#views/search/packed-index.ts';
import { vacancyFacts } from '#views/search/vacancy-facts.ts';

const today = '2026-11-22';
const additions = ['', 'junior', 'senior', 'ervaren', 'avond', 'weekend', 'flex', 'team Noord'];
const starts = ['06:30', '07:00', '08:00', '08:30', '09:00', '12:30', '13:00', '17:30', '22:00'];

/** Numbers that look drawn by lot and are the same every time (mulberry32, public domain). */
function lots(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * So many vacancies made from the samples: each with a title, employer, place, pay, hours, shifts and
 * dates of its own, eight to an employer.
 */
export async function generatedEntries(count: number): Promise<SearchEntry[]> {
	const { vacancies, organisations } = await loadContent('content');
	const samples = vacancies.filter(({ data }) => data.status === 'open');
	const [organisation] = organisations;
	if (!organisation) throw new Error('The samples have no employer');
	const places = allPlaces();
	return Array.from({ length: count }, (_, number) => {
		const lot = lots(number + 1);
		const pick = <Value>(values: readonly Value[]): Value =>
			values[Math.floor(lot() * values.length)] as Value;
		const employer = `Werkgever ${Math.floor(lot() * (count / 8))}`;
		const vacancy = varied(pick(samples).data, lot, pick, pick(places).name);
		const slug = `${slugify(vacancy.title)}-${number}`;
		const subject = {
			slug,
			vacancy: { ...vacancy, organisation: slugify(employer) },
			organisation: { ...organisation.data, name: employer },
			dictionary: dictionaryFor(vacancy.language),
			today,
		};
		return { ...vacancyFacts(slug, subject.vacancy), card: cardOf(subject) };
	});
}

function varied(
	sample: Vacancy,
	lot: () => number,
	pick: <Value>(values: readonly Value[]) => Value,
	city: string,
): Vacancy {
	const published = addDays(today, -Math.floor(lot() * 50));
	const hours = 8 + Math.floor(lot() * 8) * 4;
	return {
		...sample,
		title: `${sample.title} ${pick(additions)}`.trim(),
		published,
		closes: addDays(published, 60),
		locations: sample.locations.length > 0 ? [{ city, country: 'NL' }] : [],
		hours: { min: hours, max: Math.min(40, hours + Math.floor(lot() * 3) * 4) },
		salary: {
			...sample.salary,
			min: Math.round(sample.salary.min * (0.9 + lot() * 0.2) * 100) / 100,
			max: Math.round(sample.salary.max * (1.1 + lot() * 0.2) * 100) / 100,
		},
		shifts: sample.shifts.map((shift) => ({ ...shift, from: pick(starts) })),
	};
}
