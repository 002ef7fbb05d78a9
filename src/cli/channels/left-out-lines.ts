import { needs } from '#channels/job-sites/lacks.ts';
import type { ChannelRow } from '#cli/channels/rows.ts';
import { channels } from '#domain/schema/channel.ts';
import { channelsText as text } from '#i18n/nl/channels.ts';

const most = 5;

/** What the build says of vacancies that a channel does not take, by channel and reason. */
export function leftOutLines(rows: readonly ChannelRow[]): string[] {
	const lines = channels.flatMap((channel) =>
		needs.flatMap((need) => {
			const slugs = rows
				.filter(({ channels: { [channel]: found } }) =>
					found.state === 'missing' ? found.missing.includes(need) : false,
				)
				.map(({ slug }) => slug);
			return slugs.length === 0
				? []
				: [`  ${text.leftOut(text.name[channel], text.need[need], shortened(slugs))}`];
		}),
	);
	return lines.length === 0 ? [] : [text.notEverywhere, ...lines, `  ${text.hint}`];
}

function shortened(slugs: readonly string[]): string {
	const shown = slugs.slice(0, most).join(', ');
	return slugs.length <= most ? shown : text.more(shown, slugs.length - most);
}
