import type { CardDictionary } from '#i18n/dictionary.ts';
import { formatsFor, locales } from '#i18n/format.ts';
import { cards } from '#i18n/en/cards.ts';
import { describeShifts } from '#i18n/en/shifts.ts';
import { contractNames, payPeriods } from '#i18n/en/card-words.ts';

/** All that cards need, and nothing else: a browser makes cards of its own. */
export const cardDictionary: CardDictionary = {
	language: 'en',
	ui: cards,
	words: { contract: contractNames, period: payPeriods },
	format: formatsFor(locales.en),
	describeShifts,
};
