import { expect, test } from 'vitest';
import { writtenChannel } from '#kit/step/written-channel.ts';

test.each([
	['Een klantmail beantwoorden', { phone: 20, chat: 80 }, 'email'],
	['Proefopdracht', { phone: 20, chat: 60, email: 20 }, 'chat'],
	['Reacties schrijven', undefined, 'social'],
	['Proefopdracht', { phone: 100 }, 'email'],
	['Proefopdracht', undefined, 'email'],
] as const)('“%s” with %j is answered by %s', (step, mix, channel) => {
	expect(writtenChannel(step, mix)).toBe(channel);
});
