import { type Finder, matchesOf } from '#drafts/found/candidate.ts';
import { trial } from '#drafts/found/words/trial.ts';
import { numberFrom } from '#domain/written/numbers.ts';

/** Finds the trial period in months; 0 when the text says that there is none. */
export const findTrialPeriod: Finder = (sentences) =>
	matchesOf(sentences, trial).flatMap(({ groups, range }) => {
		const { none, months, before, first } = groups;
		const value = none ? 0 : numberFrom(months ?? before ?? first ?? 'een');
		if (!(0 <= value && value <= 12)) return [];
		return [
			{ about: 'contract.trialMonths', values: [[['contract', 'trialMonths'], value]], range },
		];
	});
