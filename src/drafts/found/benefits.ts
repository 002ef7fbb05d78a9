import { eurosFrom } from '#domain/written/euros.ts';
import { type Candidate, type Finder, type Match, matchesOf } from '#drafts/found/candidate.ts';
import {
	leave,
	perKilometre,
	publicTransport,
	trainingBudget,
} from '#drafts/found/words/benefits.ts';

/** Finds days of leave, travel and training, where they are given as numbers. */
export const findBenefits: Finder = (sentences) => [
	...matchesOf(sentences, leave).flatMap(leaveFrom),
	...matchesOf(sentences, perKilometre).flatMap(({ groups: { euros, cents }, range }) => {
		const value = euros ? Number(euros.replace(',', '.')) : Number(cents) / 100;
		return value <= 0.6 ? [benefit(['travel', 'perKilometre'], value, range)] : [];
	}),
	...matchesOf(sentences, publicTransport).flatMap(({ groups, range }) => {
		const { percent, behind, all, whole } = groups;
		const value = all || whole ? 100 : Number(percent ?? behind);
		return value <= 100 ? [benefit(['travel', 'publicTransportPercent'], value, range)] : [];
	}),
	...matchesOf(sentences, trainingBudget).flatMap(({ groups, range }) => {
		const { euros, before, between } = groups;
		return [benefit(['training', 'budget'], eurosFrom(euros ?? before ?? between ?? ''), range)];
	}),
];

/** Days that somebody can buy, or that come on top, are not those that everybody gets. */
function leaveFrom({ groups, before, range }: Match): Candidate[] {
	const days = Number(groups['days'] ?? groups['behind']);
	const isOther = /(?:tot|-|extra|\+|tussen|en|koop|kopen|optie om jaarlijks|maximaal) ?$/.test(
		before,
	);
	return isOther || days < 15 || days > 60 ? [] : [benefit(['leaveDays'], days, range)];
}

const benefit = (
	keys: readonly string[],
	value: unknown,
	range: Candidate['range'],
): Candidate => ({
	about: `benefits.${keys.join('.')}`,
	values: [[['benefits', ...keys], value]],
	range,
});
