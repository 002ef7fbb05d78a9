import { dictionaryFor } from '#i18n/dictionary.ts';
import { cardsOf } from '#site/cards.ts';
import { site } from '#site/content.ts';
import { allVacancies } from '#site/feed-links.ts';
import { frameFor } from '#site/frame.ts';
import { searchAction } from '#site/search.ts';
import { selectionLinks, withoutEmpty } from '#site/selection-links.ts';
import { homeData } from '#site/structured-data.ts';
import { openVacancies } from '#site/vacancies.ts';
import { waysOut } from '#site/ways-out.ts';
import { weekCoverage } from '#views/selection/week-coverage.ts';
import { type WeekMask, weekMaskOf } from '#domain/week-mask.ts';
import { weekdays } from '#domain/week-days.ts';
import { weekMaskOfRoster } from '#views/work-times.ts';

const newestShown = 6;
const dictionary = dictionaryFor(site.language);
const { ui } = dictionary;

/** The week that stands for a kind of roster on its tile. */
const typicalWeeks: Record<string, WeekMask> = {
	'rooster/kantoortijden': weekOf(['mon', 'tue', 'wed', 'thu', 'fri'], '09:00', '17:00'),
	'rooster/avond': weekOf(['mon', 'tue', 'wed', 'thu', 'fri'], '18:00', '24:00'),
	'rooster/weekend': weekOf(['sat', 'sun'], '08:00', '20:00'),
	'rooster/nacht': weekOf(weekdays, '00:00', '06:00'),
};

/** All that the front page shows. */
export function homePage() {
	return {
		frame: homeFrame(),
		tagline: site.tagline,
		description: site.description,
		searchAction,
		empty: { text: ui['list.empty'], ways: waysOut() },
		tiles: rosterTiles(),
		groups: linkGroups(),
		newest: cardsOf(openVacancies.slice(0, newestShown)),
		total: openVacancies.length,
		coverage: weekCoverage(
			openVacancies.map(({ entry }) => weekMaskOfRoster(entry.data)),
			dictionary,
		),
	};
}

const homeFrame = () =>
	frameFor({
		address: '/',
		title: site.name,
		description: site.description,
		structuredData: homeData(),
		feed: allVacancies,
	});

const rosterTiles = () =>
	selectionLinks('rooster').map((link) => ({ ...link, mask: typicalWeeks[link.path] ?? 0 }));

/** Links to the other selections, by what they choose. */
const linkGroups = () =>
	withoutEmpty([
		{ title: ui['home.what'], links: selectionLinks('functie') },
		{ title: ui['home.where'], links: selectionLinks('plaats') },
		{
			title: ui['home.else'],
			links: (['verder', 'uren', 'contract'] as const).flatMap((kind) => selectionLinks(kind)),
		},
	]);

function weekOf(days: readonly (typeof weekdays)[number][], from: string, to: string): WeekMask {
	return weekMaskOf([{ days: [...days], from, to }]);
}
