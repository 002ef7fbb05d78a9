import type { CardDictionary } from '#i18n/dictionary.ts';
import { formatsFor, locales } from '#i18n/format.ts';
import { cards } from '#i18n/nl/cards.ts';
import { describeShifts } from '#i18n/nl/shifts.ts';
import { contractNames, payPeriods } from '#i18n/nl/card-words.ts';

/** All that cards need, and nothing else: a browser makes cards of its own. */
export const cardDictionary: CardDictionary = {
	language: 'nl',
	ui: cards,
	words: { contract: contractNames, period: payPeriods },
	format: formatsFor(locales.nl),
	describeShifts,
};
