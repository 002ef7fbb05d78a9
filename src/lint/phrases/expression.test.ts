import { describe, expect, test } from 'vitest';
import { expanded, wordExpression } from '#lint/phrases/expression.ts';

const found = (pattern: string, text: string): string[] =>
	text.match(wordExpression(expanded([pattern], {}))) ?? [];

describe('“e?” after an adjective stands for both of its forms', () => {
	test.each([
		['zinvolle?', 'zinvol', 'zinvolle'],
		['vlotte?', 'vlot', 'vlotte'],
		['innovatieve?', 'innovatief', 'innovatieve'],
		['ambitieuze?', 'ambitieus', 'ambitieuze'],
		['gave?', 'gaaf', 'gave'],
		['brede?', 'breed', 'brede'],
		['dankbare?', 'dankbaar', 'dankbare'],
		['collegiale?', 'collegiaal', 'collegiale'],
		['professionele?', 'professioneel', 'professionele'],
		['stabiele?', 'stabiel', 'stabiele'],
		['prettige?', 'prettig', 'prettige'],
		['lekkere?', 'lekker', 'lekkere'],
		['dynamische?', 'dynamisch', 'dynamische'],
		['moderne?', 'modern', 'moderne'],
		['leuke?', 'leuk', 'leuke'],
	])('%s', (pattern, bare, inflected) => {
		expect(found(pattern, `een ${bare} team en een ${inflected} baan`)).toEqual([bare, inflected]);
	});

	test('and for no other word', () => {
		expect(found('zinvolle?', 'een zinvoller leven, zin vol van taal')).toEqual([]);
	});
});
