import type { SelectionStep } from '#domain/schema/selection.ts';

type StepType = SelectionStep['type'];

const ordinal =
	'(?:eerste|tweede|derde|laatste|vervolg|kort|korte|persoonlijk|inhoudelijk|verdiepend|online|informeel)';
const part = '(?:een |één )?(?:halve )?(?:dag|dagdeel|ochtend|middag|dagje)';

const interview = [
	`(?:${ordinal} (?:en )?)*(?:(?:kennismakings|sollicitatie|vervolg|selectie)-?gesprek|kennismaking)`,
	`(?:${ordinal} )+(?:gesprek|interview)`,
	'op gesprek|(?<!(?:het|dat|dit|ons|ieder|elk) )gesprek',
].join('|');

/** Words for steps of a selection, of each kind. */
const kinds: readonly (readonly [StepType, string])[] = [
	[
		'phone',
		`(?:${ordinal} )*(?:telefonische? (?:gesprek|kennismaking|intake|interview)|telefoongesprek)`,
	],
	[
		'trial-day',
		`meeloop(?:dag|dagdeel|moment|ochtend|middag)|proefdag|${part} mee(?:lopen|draaien|kijken|werken)|loop je ${part} mee`,
	],
	['practical-test', 'praktijkopdracht|praktijktest|proefopdracht|case(?:opdracht)?'],
	['role-play', 'rollenspel'],
	[
		'reference-check',
		'referentie(?:check|onderzoek)|(?:bellen|checken) (?:we|wij) (?:je )?referenties',
	],
	['offer', '(?:contract|arbeidsvoorwaarden)[ -]?(?:aanbod|voorstel|gesprek)|(?:een )?aanbod'],
	['interview', interview],
];

const anyStep = new RegExp(
	kinds.map(([type, pattern]) => `(?<${type.replace('-', '_')}>${pattern})`).join('|'),
	'gu',
);

/** A step of a selection in words, and where they stand. */
interface NamedStep {
	type: StepType;
	words: string;
	start: number;
	end: number;
}

/** The steps that a sentence in lower case names, in its order. */
export const stepsIn = (sentence: string): NamedStep[] =>
	Array.from(sentence.matchAll(anyStep))
		.filter(
			({ 0: found, index }) =>
				!/\p{L}/u.test(sentence.charAt(index - 1) + sentence.charAt(index + found.length)),
		)
		.flatMap(({ 0: words, index, groups = {} }) => {
			const [type] = kinds.find(([kind]) => groups[kind.replace('-', '_')] !== undefined) ?? [];
			return type ? [{ type, words, start: index, end: index + words.length }] : [];
		});
