import { numberFrom } from '#domain/written/numbers.ts';
import { type Finder, isDenied, matchesOf } from '#drafts/found/candidate.ts';
import { anyWeekday, homeDays, hybrid, onSite, remote } from '#drafts/found/words/home.ts';

/** Finds work from home, and how many days a week. */
export const findWorkplace: Finder = (sentences) => {
	const days = matchesOf(sentences, homeDays).flatMap((match) => {
		const { days: first, behind, one, named } = match.groups;
		const count = named?.match(anyWeekday)?.length ?? numberFrom(first ?? behind ?? one ?? '');
		const isSomebodyElse = /soms|meeste|collega|eerste|inwerk/.test(match.before.slice(-40));
		if (isDenied(match) || isSomebodyElse || !(0.5 <= count && count <= 5)) return [];
		return [{ type: 'hybrid', count, range: match.range }];
	});
	const kinds = [
		...matchesOf(sentences, hybrid).map((match) => ({ type: 'hybrid', match })),
		...matchesOf(sentences, remote).map((match) => ({ type: 'remote', match })),
		...matchesOf(sentences, onSite).map((match) => ({ type: 'on-site', match })),
	].filter(({ match }) => !isDenied(match) && !/\?\s*$/.test(match.sentence.text));
	return [
		...[...days, ...kinds.map(({ type, match: { range } }) => ({ type, range }))].map(
			({ type, range }) => ({
				about: 'workplace.type',
				values: [[['workplace', 'type'], type] as const],
				range,
			}),
		),
		...days.map(({ count, range }) => ({
			about: 'workplace.homeDays',
			values: [[['workplace', 'homeDays'], count] as const],
			range,
		})),
	];
};
