import type { JobSite } from '#channels/dialect.ts';
import { dialects } from '#channels/dialects.ts';
import { lacksOf, type Need } from '#channels/lacks.ts';
import { isFor, type Posting } from '#channels/posting.ts';

/** The channels with a file of their own; Google reads the pages. */
export type FedChannel = JobSite | 'feeds';
export const fedChannels: readonly FedChannel[] = [
	...(Object.keys(dialects) as JobSite[]),
	'feeds',
];

/** `off` is the choice of whoever wrote the vacancy or the settings; `missing` names what is lacking. */
export type ChannelState = { state: 'in' | 'off' } | { state: 'missing'; missing: Need[] };

/** Whether a channel has an open vacancy, and if not, why. */
export function channelState(channel: FedChannel, posting: Posting): ChannelState {
	if (!isFor(channel, posting)) return { state: 'off' };
	const missing = channel === 'feeds' ? [] : lacksOf(posting, dialects[channel].needs);
	return missing.length > 0 ? { state: 'missing', missing } : { state: 'in' };
}
