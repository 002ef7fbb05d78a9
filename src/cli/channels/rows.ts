import {
	type ChannelState,
	channelState,
	type FedChannel,
	fedChannels,
} from '#channels/channel-state.ts';
import { type Posting, partiesOf } from '#channels/posting.ts';
import type { CheckedEntry } from '#content/collection.ts';
import { firstParagraph } from '#content/first-paragraph.ts';
import { plainStory } from '#content/plain-story.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Site } from '#domain/schema/site.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import type { Content } from '#store/load-content.ts';
import type { Settings } from '#store/settings.ts';
import { outlineOf } from '#views/outline.ts';
import { vacancyDescription } from '#views/vacancy-head.ts';

/** An open vacancy and what every channel makes of it. */
export interface ChannelRow {
	slug: string;
	title: string;
	channels: Record<FedChannel, ChannelState>;
}

/** All open vacancies, by the name of their file; none without a board. */
export function channelRows(content: Content, { today, url }: Settings): ChannelRow[] {
	const { site } = content;
	if (!site) return [];
	const organisations = new Map(content.organisations.map(({ slug, data }) => [slug, data]));
	return content.vacancies.flatMap((entry) => {
		const organisation = organisations.get(entry.data.organisation);
		if (!organisation || lifeCycleOf(entry.data, today) !== 'open') return [];
		return [rowOf(postingOf(entry, organisation, { site, url, today }), site)];
	});
}

const rowOf = (posting: Posting, site: Site): ChannelRow => ({
	slug: posting.slug,
	title: posting.vacancy.title,
	channels: Object.fromEntries(
		fedChannels.map((channel) => [channel, channelState(channel, posting, site)]),
	) as ChannelRow['channels'],
});

interface Around extends Pick<Settings, 'url' | 'today'> {
	site: Site;
}

/** As the site makes it, but for pictures and dates: no channel requires those. */
function postingOf(
	{ slug, data: vacancy, tree }: CheckedEntry<Vacancy>,
	organisation: Organisation,
	{ site, url, today }: Around,
): Posting {
	const dictionary = dictionaryFor(vacancy.language);
	const subject = { slug, vacancy, organisation, dictionary, today };
	const home = (url ?? site.url).replace(/\/?$/, '/');
	const { language: siteLanguage, name } = site;
	return {
		...subject,
		...partiesOf(vacancy, organisation, undefined),
		url: `${home}vacatures/${slug}/`,
		board: { name, url: home, language: siteLanguage },
		outline: outlineOf(subject, plainStory(tree), { competencies: [], siteLanguage }),
		summary: vacancyDescription(subject, firstParagraph(tree)),
		socialImage: undefined,
		modified: vacancy.published,
	};
}
