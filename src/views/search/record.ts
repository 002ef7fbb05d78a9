import type { SearchRecord } from '#domain/search/index-format.ts';
import { tagsOf } from '#domain/search/tags.ts';
import { employerText } from '#views/card.ts';
import { citiesOf } from '#views/place.ts';
import { timesOfRoster } from '#views/sections/roster.ts';
import type { Subject } from '#views/subject.ts';

/** What search knows of a vacancy: its words and its facts. */
export function searchRecordOf(subject: Subject): SearchRecord {
	const { slug, vacancy, organisation } = subject;
	return {
		slug,
		title: vacancy.title,
		employer: employerText(subject),
		place: placeOf(subject),
		hours: { min: vacancy.hours.min, max: vacancy.hours.max },
		tags: tagsOf(vacancy, organisation.sector, timesOfRoster(vacancy)),
		skills: [...(vacancy.systems ?? []).map(({ name }) => name), ...(vacancy.competencies ?? [])],
	};
}

/** Somebody who works at home looks for no place, so an office in the background is none. */
function placeOf(subject: Subject): SearchRecord['place'] {
	const { locations, workplace } = subject.vacancy;
	const reached = workplace.type === 'remote' ? [] : locations;
	return {
		cities: citiesOf(reached),
		postcodes: [...new Set(reached.flatMap(({ postalCode }) => postalCode?.slice(0, 4) ?? []))],
	};
}
