import { numberFrom } from '#domain/written/numbers.ts';
import {
	type Candidate,
	type Finder,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import type { Sentence } from '#drafts/found/sentences.ts';
import { contracts } from '#drafts/found/words/contracts.ts';
import { choiceAfter, choiceBefore, otherContract } from '#drafts/found/words/other-contracts.ts';

const internship =
	/(?:^|\s)(?:afstudeer|meewerk)?(?:stage|stageplek|stageplaats|stageopdracht|stagiaire?|intern|internship)(?=[\s:,(]|$)/u;

/** Finds the kind of contract, and how many months it lasts. */
export const findContract: Finder = (sentences) => [
	...internshipIn(sentences),
	...contracts.flatMap(([type, pattern]) =>
		matchesOf(sentences, pattern).flatMap((match) => contractFrom(type, match)),
	),
];

/** Only the title says that the job itself is an internship. */
function internshipIn(sentences: readonly Sentence[]): Candidate[] {
	const title = sentences.find(({ isHeading }) => isHeading);
	const found = title && internship.exec(title.text);
	if (!title || !found) return [];
	const start = found.index + (found[0].length - found[0].trimStart().length);
	return [
		contractWith({ type: 'internship' }, title.rangeOf(start, found.index + found[0].length)),
	];
}

function contractFrom(type: string, match: Match): Candidate[] {
	const { sentence, before, after, range, groups } = match;
	if (isDenied(match) || choiceBefore.test(before) || choiceAfter.test(after)) return [];
	const around = type === 'permanent' ? `${before} ${after.slice(0, 40)}` : before.slice(-25);
	if (otherContract.test(around) || /\?\s*$/.test(sentence.text)) return [];
	const { months12, behind, months6 } = groups;
	const year = groups['year'] ?? groups['year1'];
	const count = groups['months'] ?? groups['months1'] ?? months12 ?? behind;
	if (months6) return [contractWith({ type, months: 6 }, range)];
	if (year) return [contractWith({ type, months: 12 }, range)];
	const number = count === undefined ? undefined : numberFrom(count);
	if (number !== undefined && !(Number.isInteger(number) && number > 0)) return [];
	return [contractWith(number === undefined ? { type } : { type, months: number }, range)];
}

const contractWith = (
	fields: Readonly<Record<string, unknown>>,
	range: Candidate['range'],
): Candidate => ({
	about: 'contract',
	values: Object.entries(fields).map(([key, value]) => [['contract', key], value] as const),
	range,
});
