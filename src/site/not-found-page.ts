import { dictionaryFor } from '#i18n/dictionary.ts';
import { site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';
import { searchAction } from '#site/search.ts';
import { selectionGroups } from '#site/selection-links.ts';
import { waysOut } from '#site/ways-out.ts';

const { ui } = dictionaryFor(site.language);

/** What somebody sees at an address where nothing stands: ways to what does. */
export const notFoundPage = () => ({
	frame: frameFor({
		address: '/404.html',
		title: ui['notFound.title'],
		description: ui['notFound.description'],
		indexable: false,
	}),
	ui,
	searchAction,
	groups: selectionGroups(),
	ways: waysOut(),
});
