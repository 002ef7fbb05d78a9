import { asDescription } from '#views/summary.ts';
import { citiesOf } from '#views/place.ts';
import type { Subject } from '#views/subject.ts';

/** Title of the page as search results show it: job, place, employer. */
export function vacancyTitle({
	vacancy,
	organisation,
	dictionary: { ui, format },
}: Subject): string {
	const cities = citiesOf(vacancy.locations);
	return vacancy.workplace.type === 'remote' || cities.length === 0
		? ui['vacancy.titleRemote'](vacancy.title, organisation.name)
		: ui['vacancy.title'](vacancy.title, format.list(cities), organisation.name);
}

/** The first paragraph of the story, or without a story the first tasks. */
export function vacancyDescription({ vacancy }: Subject, firstParagraph: string): string {
	const summary = firstParagraph || vacancy.tasks.map(({ task }) => task).join(' ');
	return asDescription(summary);
}
