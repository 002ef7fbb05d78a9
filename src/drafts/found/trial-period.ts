import { eitherOf } from '#domain/written/alternatives.ts';
import { numberFrom, smallNumber } from '#domain/written/numbers.ts';
import { type Finder, matchesOf } from '#drafts/found/candidate.ts';

const trial = new RegExp(
	eitherOf(
		'(?<none>(?:geen|zonder|no) (?:proeftijd|trial period|probation(?:ary period)?))',
		`proeftijd(?: van|:| is| bedraagt)? (?<months>${smallNumber}) maand(?:en)?`,
		`(?<before>${smallNumber}) maand(?:en)? proeftijd`,
	),
	'gu',
);

/** Finds the trial period in months; 0 when the text says that there is none. */
export const findTrialPeriod: Finder = (sentences) =>
	matchesOf(sentences, trial).flatMap(({ groups, range }) => {
		const { none, months, before } = groups;
		const value = none ? 0 : numberFrom(months ?? before ?? '');
		if (!(0 <= value && value <= 12)) return [];
		return [
			{ about: 'contract.trialMonths', values: [[['contract', 'trialMonths'], value]], range },
		];
	});
