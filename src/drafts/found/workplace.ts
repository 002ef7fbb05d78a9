import { numberFrom, smallNumber } from '#domain/written/numbers.ts';
import { type Finder, isDenied, matchesOf } from '#drafts/found/candidate.ts';

const homeDays = new RegExp(
	`(?<days>${smallNumber}) (?:dag(?:en)?|days?)(?: (?:per|in de|a) week)? (?:thuis(?:werken)?|vanuit huis|from home|op afstand)|(?:thuis ?werken|thuis|werk(?:en|t|)(?: je)? (?:vanuit huis|thuis)|work from home):? (?<behind>${smallNumber}) (?:dag(?:en)?|days?)(?: (?:per|in de|a) week)?|(?<one>${smallNumber}) thuiswerkdag(?:en)?`,
	'gu',
);
const hybrid =
	/hybride (?:werken|functie|baan|werkplek)|je werkt hybride|(?:deels|gedeeltelijk|grotendeels|hoofdzakelijk) (?:thuis(?:werk(?:en)?)?|remote|op afstand|vanuit huis)|hybrid work(?:ing)?|(?:mogelijkheid|mogelijkheden|ruimte|kans|vrijheid) (?:om|tot|voor)(?: (?:deels|soms|ook|regelmatig))? (?:thuis|vanuit huis|remote)(?: te)? ?werken|thuiswerken (?:is |behoort tot de )?mogelijk(?:heden)?|soms (?:werk(?:en|t)? (?:je|zij|we) )?thuis,? (?:en )?soms op kantoor|(?:kantoor|kantoren|panden)[^.!?]{0,40} of (?:gewoon |lekker )?(?:vanuit huis|thuis)/gu;
const onSite = /100 ?% (?:on-?site|op (?:locatie|kantoor))|volledig op (?:locatie|kantoor)/gu;
const remote =
	/volledige? (?:op afstand|remote|vanuit huis|thuis(?:werk(?:en)?)?)|100 ?% (?:remote|thuis|op afstand)|fully remote/gu;

/** Finds work from home, and how many days a week. */
export const findWorkplace: Finder = (sentences) => {
	const days = matchesOf(sentences, homeDays).flatMap((match) => {
		const { days: first, behind, one } = match.groups;
		const count = numberFrom(first ?? behind ?? one ?? '');
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
