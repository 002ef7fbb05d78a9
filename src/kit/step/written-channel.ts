import type { Vacancy } from '#domain/schema/vacancy.ts';

/** How somebody writes to customers. */
export type WrittenChannel = 'email' | 'chat' | 'social';

/** Words by which a step names how it is done. */
export const channelWords: Record<WrittenChannel, RegExp> = {
	email: /mail/i,
	chat: /\bchat/i,
	social: /social|reactie/i,
};

const channels = Object.keys(channelWords) as WrittenChannel[];

/** What a step names, or else what the vacancy writes most by; mail when neither says. */
export function writtenChannel(step: string, mix: Vacancy['contactMix']): WrittenChannel {
	const named = channels.find((channel) => channelWords[channel].test(step));
	const [most] = channels.toSorted((a, b) => (mix?.[b] ?? 0) - (mix?.[a] ?? 0));
	return named ?? most ?? 'email';
}
