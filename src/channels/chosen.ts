import type { Channel } from '#domain/schema/channel.ts';
import type { Site } from '#domain/schema/site.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** Whether a channel may have a vacancy: what the vacancy says, else what the board says, else yes. */
export const isChosen = (
	channel: Channel,
	{ channels: own }: Pick<Vacancy, 'channels'>,
	{ channels: all }: Pick<Site, 'channels'>,
): boolean => (own ?? all)?.includes(channel) ?? true;
