import { dialects } from '#channels/job-sites/dialects.ts';
import { lacksOf, type Need } from '#channels/job-sites/lacks.ts';
import { isFor, type Posting } from '#channels/posting.ts';
import type { Channel } from '#domain/schema/channel.ts';

/** `off` is the choice of whoever wrote the vacancy or the settings; `missing` names what is lacking. */
export type ChannelState = { state: 'in' | 'off' } | { state: 'missing'; missing: Need[] };

/**
 * Whether a channel has an open vacancy, and if not, why. What Google would refuse is not published at
 * all, so Google never lacks anything.
 */
export function channelState(channel: Channel, posting: Posting): ChannelState {
	if (!isFor(channel, posting)) return { state: 'off' };
	const needs = channel === 'google' || channel === 'feeds' ? [] : dialects[channel].needs;
	const missing = lacksOf(posting, needs);
	return missing.length > 0 ? { state: 'missing', missing } : { state: 'in' };
}
