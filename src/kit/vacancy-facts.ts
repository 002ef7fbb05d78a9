import type { KitSubject } from '#kit/kit-subject.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { factsOf } from '#views/facts.ts';
import type { Subject } from '#views/subject.ts';

/** What candidates read of times, pay and place, in the words of the page. */
export function hardFacts(subject: KitSubject): string[] {
	const wanted = ['pay', 'hours', 'shifts', 'place', 'home', 'contract'];
	return factsOf(inItsLanguage(subject))
		.filter(({ id }) => wanted.includes(id))
		.map(({ label, values }) => `${label}: ${values.join('; ')}`);
}

/** The subject with words in the language of the vacancy, for what a candidate reads too. */
export const inItsLanguage = (subject: KitSubject): Subject => ({
	...subject,
	dictionary: dictionaryFor(subject.vacancy.language),
});

/** “binnen 3 werkdagen”, or undefined when the vacancy promises nothing. */
export function replyTerm({ vacancy, dictionary }: KitSubject): string | undefined {
	const days = vacancy.apply.replyWithinWorkdays;
	return days === undefined ? undefined : dictionary.ui['selectionSteps.within'](days);
}
