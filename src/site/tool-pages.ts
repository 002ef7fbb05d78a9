import { dictionaryFor } from '#i18n/dictionary.ts';
import { href } from '#site/address.ts';
import { site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';
import { openVacancies } from '#site/vacancies.ts';
import { waysOut } from '#site/ways-out.ts';

const { ui } = dictionaryFor(site.language);

/** The saved vacancies; for a search engine the page is empty, so it is kept from them. */
export const savedPage = () => ({
	frame: frameFor({
		address: '/bewaard/',
		title: ui['saved.title'],
		description: ui['saved.description'],
		indexable: false,
	}),
	compareHref: href('/vergelijken/'),
	how: howToSave(),
	ways: waysOut(),
});

/** How a list begins, as far as there is something to save, and to compare with. */
function howToSave(): string {
	const { length: open } = openVacancies;
	if (open === 0) return ui['list.empty'];
	return open === 1 ? ui['saved.emptyHowOne'] : ui['saved.emptyHow'];
}

/** Vacancies beside each other; which ones stands in the address. */
export const comparePage = () => ({
	frame: frameFor({
		address: '/vergelijken/',
		title: ui['compare.title'],
		description: ui['compare.description'],
		indexable: false,
	}),
	savedHref: href('/bewaard/'),
});
