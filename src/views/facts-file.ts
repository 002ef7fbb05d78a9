import type { TermChange } from '#domain/changes/change-log.ts';
import type { LifeCycle } from '#domain/life-cycle.ts';
import type { Snapshot } from '#domain/my-list/my-list.ts';
import type { PayFacts } from '#domain/pay-sum/pay-sum.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { employerText } from '#views/card.ts';
import { changesView } from '#views/sections/changes.ts';
import { type Fact, factsOf } from '#views/facts.ts';
import { payCalculator, type PayQuestions } from '#views/pay/calculator.ts';
import { payFactsOf } from '#views/pay/facts.ts';
import { placeText } from '#views/place.ts';
import { statusText } from '#views/status.ts';
import type { Subject } from '#views/subject.ts';
import { type Term, termsOf } from '#views/terms.ts';

/** `feiten.json` beside a vacancy: what the tools in the browser show of it. */
export interface FactsFile extends Omit<Snapshot, 'terms'> {
	terms: Term[];
	facts: Fact[];
	/** Why nobody can apply; empty while the vacancy is open. */
	status: string;
	/** What a sum of pay needs, and what it asks, in the language of the vacancy. */
	pay: PayFacts & { questions?: PayQuestions | undefined };
	/** Days on which a term changed. */
	changes: { id: string; day: string }[];
}

/** `feiten.json` at an address from before: what stands there moved. */
export interface MovedFile {
	/** Slug of today. */
	movedTo: string;
}

/** In the language of the site, because vacancies stand beside each other there. */
export function factsFileOf(
	given: Subject,
	state: LifeCycle,
	changes: readonly TermChange[],
	dictionary: Dictionary,
): FactsFile {
	const subject: Subject = { ...given, dictionary };
	const { vacancy } = subject;
	return {
		title: vacancy.title,
		employer: employerText(subject),
		place: placeText(subject),
		language: vacancy.language,
		closes: vacancy.closes ?? '',
		status: statusText(subject, state) ?? '',
		terms: termsOf({ ...vacancy, closes: vacancy.closes }, dictionary),
		facts: factsOf(subject),
		pay: { ...payFactsOf(vacancy), questions: payCalculator(given).view?.questions },
		changes: (changesView(changes, dictionary)?.lines ?? []).map(({ id, day }) => ({ id, day })),
	};
}
