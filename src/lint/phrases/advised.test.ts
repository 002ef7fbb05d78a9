import { expect, test } from 'vitest';
import { advised } from '#lint/phrases/advised.ts';
import type { Phrase } from '#lint/phrases/phrase.ts';

const vocabulary = { drink: ['koffie|thee'] };
const phrase: Phrase = {
	id: 'iets',
	tier: 'B',
	lists: { tool: ['hamer|zaag'] },
	patterns: ['(?:mooie|fijne) #'],
	why: 'het is een mening',
	ask: 'het feit',
	redeemedBy: ['number'],
	rewrite: 'Er zijn er vier.',
	parts: [
		{ of: ['<tool>|%park'], why: 'welke, staat er niet', ask: 'het merk', rewrite: 'Een Stanley.' },
		{ of: ['<drink>|zaag'], why: 'dat heeft iedereen', ask: 'de taak' },
	],
	source: 'test',
};

test.each([
	[
		'words that no part holds keep the advice of the phrase',
		'mooie dag',
		'het feit',
		'Er zijn er vier.',
	],
	['a part is found by a list of the phrase', 'fijne zaag', 'het merk', 'Een Stanley.'],
	['a part is found by the rest of a word', 'mooie machinepark', 'het merk', 'Een Stanley.'],
	['a part is never found inside a word', 'mooie hamers', 'het feit', 'Er zijn er vier.'],
	['a part is found by a list of the vocabulary', 'fijne koffie', 'de taak', undefined],
])('%s', (_, found, ask, rewrite) => {
	// Twice: an expression that remembers where it was would miss the second.
	for (const advice of [1, 2].map(() => advised(phrase, found, vocabulary))) {
		expect(advice).toMatchObject({ id: 'iets', redeemedBy: ['number'], ask });
		expect(advice.rewrite).toBe(rewrite);
	}
});
