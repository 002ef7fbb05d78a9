import { type ChannelState, channelState } from '#channels/job-sites/channel-state.ts';
import type { Posting } from '#channels/posting.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import { type Channel, channels } from '#domain/schema/channel.ts';
import type { Content } from '#store/load-content.ts';
import { postingFromContent } from '#store/posting-from.ts';
import type { Settings } from '#store/settings.ts';

/** An open vacancy and what every channel makes of it. */
export interface ChannelRow {
	slug: string;
	title: string;
	channels: Record<Channel, ChannelState>;
}

/** All open vacancies, by the name of their file; none without a board. */
export function channelRows({ site, ...content }: Content, { url, today }: Settings): ChannelRow[] {
	if (!site) return [];
	const organisations = new Map(content.organisations.map(({ slug, data }) => [slug, data]));
	return content.vacancies.flatMap((entry) => {
		const organisation = organisations.get(entry.data.organisation);
		if (!organisation || lifeCycleOf(entry.data, today) !== 'open') return [];
		const around = { site, competencies: content.competencies };
		// No channel requires pictures or dates of changes.
		return [rowOf(postingFromContent(entry, organisation, around, { url, today }))];
	});
}

const rowOf = (posting: Posting): ChannelRow => ({
	slug: posting.slug,
	title: posting.vacancy.title,
	channels: Object.fromEntries(
		channels.map((channel) => [channel, channelState(channel, posting)]),
	) as ChannelRow['channels'],
});
