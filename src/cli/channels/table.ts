import type { ChannelRow } from '#cli/channels/rows.ts';
import { textColumns } from '#cli/text-columns.ts';
import { channels } from '#domain/schema/channel.ts';
import type { ChannelsText } from '#i18n/nl/channels.ts';

/** Every vacancy with every channel, and below it what is missing. */
export function tableLines(rows: readonly ChannelRow[], text: ChannelsText): string[] {
	if (rows.length === 0) return [text.none];
	const missing = rows.flatMap((row) => missingLines(row, text));
	return [
		...gridOf(rows, text),
		...(missing.length > 0 ? ['', text.missingTitle, ...missing] : []),
	];
}

function gridOf(rows: readonly ChannelRow[], text: ChannelsText): string[] {
	const cells = [
		[text.vacancy, ...channels.map((channel) => text.name[channel])],
		...rows.map(({ slug, channels: states }) => [
			slug,
			...channels.map((channel) => text.state[states[channel].state]),
		]),
	];
	return textColumns(cells);
}

function missingLines({ slug, channels: states }: ChannelRow, text: ChannelsText): string[] {
	const lines = channels.flatMap((channel) => {
		const found = states[channel];
		if (found.state !== 'missing') return [];
		const needs = found.missing.map((need) => text.need[need]).join('; ');
		return [`    ${text.lacks(text.name[channel], needs)}`];
	});
	return lines.length > 0 ? [`  ${slug}`, ...lines] : [];
}
