import { type Candidate, type Finder, type Match, matchesOf } from '#drafts/found/candidate.ts';
import { traineePay } from '#drafts/found/words/pay.ts';
import { amountFrom } from '#drafts/found/written-amount.ts';

/** In euros a month. */
const [least, most] = [50, 1500];

/** What somebody gets for an internship, which is no wage. */
export const traineePayIn: Finder = (sentences) =>
	traineePay.flatMap((pattern) => matchesOf(sentences, pattern)).flatMap(allowanceFrom);

function allowanceFrom({ groups, range }: Match): Candidate[] {
	const max = amountFrom(groups['to'] ?? '');
	const min = groups['from'] === undefined ? max : amountFrom(groups['from']);
	if (!(least <= min && min <= max && max <= most)) return [];
	const salary = { min, max, period: 'month', kind: 'allowance' };
	const values = Object.entries(salary).map(([key, value]) => [['salary', key], value] as const);
	return [{ about: 'salary', values, range }];
}
