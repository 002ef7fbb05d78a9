import { expect, test } from 'vitest';
import { tellingSets } from '#lint/core/literal-sets.ts';
import { requiredLiterals, setsIn } from '#lint/core/required-literals.ts';

test.each([
	['lef', ['lef']],
	['dynamische?', ['dynamisch']],
	['(?:leuk|mooi) voor', ['leuk', 'mooi']],
	['(?:een|het) team', [' team']],
	['(?:leuke|mooie)(?: en)?', ['leuke', 'mooie']],
	['a{0,2}bc', ['bc']],
	['ab+c', ['a']],
	['(?<!x)spil(?=s)', ['spil']],
	['[a-z]{0,40}omgeving', ['omgeving']],
	['24\\/7', ['24/7']],
	['(?<amount>euro) bruto', [' bruto']],
	['[^\\]a]bc', ['bc']],
	['(?:a|[bc])', undefined],
	['x*', undefined],
])('%s holds %j', (source, expected) => {
	expect(requiredLiterals(source)).toEqual(expected);
});

test.each([
	['(?:leuk|mooi) team', [['leuk', 'mooi'], [' team']]],
	['lef', [['lef']]],
	['team (?:en|of)', [['team ']]],
	['[a-z]', []],
])('of %s these say most: %j', (source, expected) => {
	expect(tellingSets(setsIn(source))).toEqual(expected);
});
