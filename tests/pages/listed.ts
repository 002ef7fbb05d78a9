import type { Element } from 'hast';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import { type BuiltBoard, today } from './build-site.ts';
import { all, attribute } from './site.ts';

/** Vacancies of a board that belong on its lists, by slug. */
export async function openVacancies({ content }: BuiltBoard): Promise<Map<string, Vacancy>> {
	const { vacancies } = publishable(await loadContent(content), today);
	return new Map(
		vacancies
			.filter(({ data }) => lifeCycleOf(data, today) === 'open')
			.map(({ slug, data }) => [slug, data]),
	);
}

/** Slugs of the vacancies whose cards stand in lists, in their order. */
export function slugsIn(lists: readonly Element[]): string[] {
	return lists
		.flatMap((list) => all('.vacancy-card :is(h2, h3) a', list))
		.map((link) => attribute(link, 'href').split('/').at(-2) ?? '');
}
