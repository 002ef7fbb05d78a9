import { addDays, todayIn } from '#domain/dates.ts';
import { isDate } from '#domain/is-date.ts';
import type { Fact } from '#drafts/import/fact.ts';
import { type LdNode, textOf } from '#drafts/import/job-postings.ts';

/** The days that a posting begins and ends, where its data leave no doubt. */
export function datesOf(posting: LdNode): Fact[] {
	const facts = [
		{ key: 'published', name: 'datePosted' },
		{ key: 'closes', name: 'validThrough' },
	].flatMap(({ key, name }) => {
		const written = textOf(posting[name]) ?? '';
		const value = dayOf(written);
		const isVague = key === 'closes' && isMidnight(written);
		return value && !isVague ? [{ path: [key], value, quote: `${name}: ${written}` }] : [];
	});
	const [published, closes] = ['published', 'closes'].map(
		(key) => facts.find(({ path }) => path[0] === key)?.value,
	);
	// A posting that ends before it begins has neither right.
	return published && closes && published > closes ? [] : facts;
}

/** A moment with a zone is a day in the Netherlands; a day is a day. */
function dayOf(written: string): string | undefined {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
	if (day === undefined || !isDate(day)) return undefined;
	const hasZone = /\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(written);
	return hasZone && !Number.isNaN(Date.parse(written)) ? todayIn(new Date(written)) : day;
}

const isMidnight = (written: string): boolean => /[T ]00:00(?::00)?/.test(written);

/** Both days that an end at midnight may mean; nothing when the posting has no such end. */
export function closingDoubt(posting: LdNode): Fact[] {
	const written = textOf(posting['validThrough']) ?? '';
	const day = dayOf(written);
	if (!day || !isMidnight(written)) return [];
	return [addDays(day, -1), day].map((value) => ({
		path: ['closes'],
		value,
		quote: `validThrough: ${written}`,
	}));
}
