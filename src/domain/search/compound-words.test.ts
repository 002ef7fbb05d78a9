import { expect, test } from 'vitest';
import { compoundWordsIn } from '#domain/search/compound-words.ts';

test('gives the words inside the compounds of a text, each once', () => {
	expect(compoundWordsIn('Veiligheidsschoenen voor de nachtdienst, en een nachtploeg')).toEqual([
		'dienst',
		'nacht',
		'ploeg',
		'schoenen',
		'veiligheid',
	]);
	expect(compoundWordsIn('Je bakt brood.')).toEqual([]);
});
