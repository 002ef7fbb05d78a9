import { expect, test } from 'vitest';
import { competencyIn } from '#domain/competency-in.ts';

const dutch = { name: 'Geduld', definition: 'Je wacht rustig af.' };
const english = { name: 'Patience', definition: 'You wait calmly.' };
const both = { ...dutch, translations: { en: english } };

test('an English page has the English name and definition', () => {
	expect(competencyIn(both, 'en', 'nl')).toEqual({ ...english, language: 'en' });
});

test('a Dutch page has the Dutch ones', () => {
	expect(competencyIn(both, 'nl', 'nl')).toEqual({ ...dutch, language: 'nl' });
});

test.each([dutch, { ...dutch, translations: {} }])(
	'what nobody translated stays as it is, and says its language',
	(competency) => {
		expect(competencyIn(competency, 'en', 'nl')).toEqual({ ...dutch, language: 'nl' });
	},
);
