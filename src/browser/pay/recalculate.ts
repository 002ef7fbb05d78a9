import type { PayChoice, PayFacts } from '#domain/pay-sum/pay-sum.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { formatsFor, locales } from '#i18n/format.ts';
import type { PayWords } from '#views/pay-steps.ts';
import { type PaySumView, paySumView } from '#views/pay-sum.ts';

/** The sum in words; only the language that is asked for is loaded. */
export async function recalculate(
	facts: PayFacts,
	choice: PayChoice,
	language: SiteLanguage,
): Promise<PaySumView | undefined> {
	return paySumView(facts, choice, await wordsIn(language));
}

async function wordsIn(language: SiteLanguage): Promise<PayWords> {
	const { pay: text } =
		language === 'en' ? await import('#i18n/en/pay.ts') : await import('#i18n/nl/pay.ts');
	return { text, format: formatsFor(locales[language]) };
}
