import type { Fact } from '#drafts/import/fact.ts';
import { type LdNode, nodesOf, textOf } from '#drafts/import/job-postings.ts';
import type { NotKept, NotKeptReason } from '#drafts/import/not-kept.ts';
import { payFault } from '#drafts/import/posting-pay.ts';

/** Fields of a posting, and the key in which each of them would be kept. */
const keyOf: Readonly<Record<string, string>> = {
	baseSalary: 'salary',
	datePosted: 'published',
	validThrough: 'closes',
	jobLocation: 'locations',
	jobLocationType: 'workplace',
	employmentType: 'contract',
	identifier: 'reference',
	workHours: 'hours',
	totalJobOpenings: 'openings',
	applicationContact: 'contact',
};

/** What a posting says in fields of which none of `facts` came. */
export function postingNotKept(posting: LdNode, facts: readonly Fact[]): NotKept[] {
	return Object.entries(keyOf).flatMap(([name, key]) => {
		const written = wordsIn(posting[name]).join(' ');
		const isKept = facts.some(({ quote }) => quote.startsWith(`${name}: `));
		if (written === '' || isKept || saysNothing(name, written)) return [];
		return [{ key, reason: reasonFor(name, posting), quote: `${name}: ${written}` }];
	});
}

/** One opening is what every vacancy has, and pay of nothing is a field that could not stay empty. */
const saysNothing = (name: string, written: string): boolean =>
	(name === 'totalJobOpenings' && written === '1') ||
	(name === 'baseSalary' && /0/.test(written) && !/[1-9]/.test(written));

function reasonFor(name: string, posting: LdNode): NotKeptReason {
	if (name === 'baseSalary') return payFault(posting) ?? 'not-understood';
	const [posted = '', ends = ''] = [posting['datePosted'], posting['validThrough']].map(
		(written) => textOf(written)?.slice(0, 10) ?? '',
	);
	const areDates = [posted, ends].every((day) => !Number.isNaN(Date.parse(day)));
	return /^(?:datePosted|validThrough)$/.test(name) && areDates && ends < posted
		? 'before-published'
		: 'not-understood';
}

/** Deeper is no value but a page. */
const deepest = 5;

/** All texts and numbers of a value, without the names of types. */
function wordsIn(value: unknown, depth = 0): string[] {
	if (typeof value === 'string' || typeof value === 'number') return [textOf(value) ?? []].flat();
	if (depth > deepest) return [];
	if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, depth + 1));
	return nodesOf(value).flatMap((node) =>
		Object.entries(node).flatMap(([key, part]) =>
			key.startsWith('@') ? [] : wordsIn(part, depth + 1),
		),
	);
}
