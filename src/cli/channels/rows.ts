import { type ChannelState, channelState } from '#channels/job-sites/channel-state.ts';
import type { Posting } from '#channels/posting.ts';
import type { CheckedEntry } from '#content/collection.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import { type Channel, channels } from '#domain/schema/channel.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import type { Content } from '#store/load-content.ts';
import { postingFrom } from '#store/posting-from.ts';
import type { Settings } from '#store/settings.ts';

/** An open vacancy and what every channel makes of it. */
export interface ChannelRow {
	slug: string;
	title: string;
	channels: Record<Channel, ChannelState>;
}

/** All open vacancies, by the name of their file; none without a board. */
export function channelRows(content: Content, settings: Settings): ChannelRow[] {
	const organisations = new Map(content.organisations.map(({ slug, data }) => [slug, data]));
	return content.vacancies.flatMap((entry) => {
		const organisation = organisations.get(entry.data.organisation);
		if (!organisation || lifeCycleOf(entry.data, settings.today) !== 'open') return [];
		const posting = postingOf(entry, organisation, content, settings);
		return posting ? [rowOf(posting)] : [];
	});
}

const rowOf = (posting: Posting): ChannelRow => ({
	slug: posting.slug,
	title: posting.vacancy.title,
	channels: Object.fromEntries(
		channels.map((channel) => [channel, channelState(channel, posting)]),
	) as ChannelRow['channels'],
});

/** As the site makes it, but for pictures and dates: no channel requires those. */
function postingOf(
	entry: CheckedEntry<Vacancy>,
	organisation: Organisation,
	{ site, competencies }: Content,
	{ url, today }: Settings,
): Posting | undefined {
	if (!site) return undefined;
	const { slug, data: vacancy } = entry;
	const dictionary = dictionaryFor(vacancy.language);
	const home = (url ?? site.url).replace(/\/?$/, '/');
	return postingFrom(
		entry,
		{ slug, vacancy, organisation, dictionary, today },
		{ site, competencies },
		{
			url: `${home}vacatures/${slug}/`,
			board: { name: site.name, url: home, language: site.language },
			logo: undefined,
			socialImage: undefined,
			modified: vacancy.published,
		},
	);
}
