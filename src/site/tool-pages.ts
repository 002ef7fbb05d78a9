import { dictionaryFor } from '#i18n/dictionary.ts';
import { href } from '#site/address.ts';
import { site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';

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
	listHref: href('/vacatures/'),
});

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
