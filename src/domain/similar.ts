import { provinceOf } from '#domain/province-of.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { countParts, weekMaskOf } from '#domain/week-mask.ts';

const weights = { jobGroup: 4, city: 3, province: 2, week: 2, organisation: 1 };

/** How much two vacancies suit the same person, 0 (not at all) to 12. */
export function similarity(a: Vacancy, b: Vacancy): number {
	return (
		(a.jobGroup === b.jobGroup ? weights.jobGroup : 0) +
		(sharePlace(a, b, isSameCity) ? weights.city : 0) +
		(sharePlace(a, b, isSameProvince) ? weights.province : 0) +
		weights.week * weekOverlap(a, b) +
		(a.organisation === b.organisation ? weights.organisation : 0)
	);
}

/** The most similar first, at most `limit`; what has nothing but its hours in common is left out. */
export function mostSimilar<Item>(
	to: Vacancy,
	candidates: readonly Item[],
	vacancyOf: (item: Item) => Vacancy,
	limit: number,
): Item[] {
	return candidates
		.map((item) => ({ item, score: similarity(to, vacancyOf(item)) }))
		.filter(({ score }) => score > weights.week)
		.toSorted((a, b) => b.score - a.score)
		.slice(0, limit)
		.map(({ item }) => item);
}

type Place = Vacancy['locations'][number];

const sharePlace = (a: Vacancy, b: Vacancy, isSame: (one: Place, other: Place) => boolean) =>
	a.locations.some((one) => b.locations.some((other) => isSame(one, other)));

/** Towns of one name in two provinces, such as Bergen, are not the same. */
function isSameCity(one: Place, other: Place): boolean {
	if (one.city !== other.city || one.country !== other.country) return false;
	const [province, otherProvince] = [provinceOf(one), provinceOf(other)];
	return !province || !otherProvince || province === otherProvince;
}

function isSameProvince(one: Place, other: Place): boolean {
	const province = provinceOf(one);
	return province !== undefined && province === provinceOf(other);
}

/** Day-parts that both weeks have, as a share of all that either has. */
function weekOverlap(a: Vacancy, b: Vacancy): number {
	const [maskA, maskB] = [weekMaskOf(a.shifts), weekMaskOf(b.shifts)];
	const either = countParts(maskA | maskB);
	return either === 0 ? 0 : countParts(maskA & maskB) / either;
}
