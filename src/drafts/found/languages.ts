import {
	type Candidate,
	type Finder,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import { isExtra } from '#drafts/found/is-extra.ts';
import {
	asides,
	choiceBefore,
	choiceBehind,
	languageNames,
	mastered,
	skilled,
	spoken,
	withLevel,
} from '#drafts/found/words/languages.ts';

/** Finds the languages that are asked. */
export const findLanguages: Finder = (sentences) =>
	languagesFrom([
		...matchesOf(sentences, withLevel),
		...[mastered, spoken, skilled]
			.flatMap((pattern) => matchesOf(sentences, pattern))
			.flatMap(demanded),
	]);

/** "Nederlands, Engels is een pré" asks for the first alone; any other extra in a sentence makes all of it one. */
function demanded(match: Match): Match[] {
	const { groups, before, after, sentence, start, end } = match;
	if (!isExtra.test(before + after.replace(asides, ''))) return [match];
	const { language: first, second, third } = groups;
	const isLastExtra =
		second !== undefined &&
		third === undefined &&
		!isExtra.test(before) &&
		/^ is (?:een |wel |ook ){0,2}/.test(after) &&
		sentence.text.slice(start, end).endsWith(`, ${second}`);
	return isLastExtra ? [{ ...match, groups: { language: first } }] : [];
}

const isChoice = ({ before, after }: Match): boolean =>
	choiceBefore.test(before) || choiceBehind.test(after);

/** Every language once, with the level where one is named. */
function languagesFrom(matches: readonly Match[]): Candidate[] {
	const byLanguage = Map.groupBy(
		matches.filter((match) => !isDenied(match) && !isChoice(match)).flatMap(eachLanguage),
		({ code }) => code,
	);
	return [...byLanguage].flatMap(([code, mentions], index) => {
		const found = mentions.map(({ match }) => match);
		const levels = new Set(found.flatMap(({ groups }) => groups['level'] ?? groups['first'] ?? []));
		const [first] = found;
		if (!first || levels.size > 1) return [];
		const [level] = levels;
		return [
			{
				about: `languages.${code}`,
				values: [
					[['languages', index, 'language'], code] as const,
					...(level ? [[['languages', index, 'level'], level.toUpperCase()] as const] : []),
				],
				range: first.range,
			},
		];
	});
}

const eachLanguage = (match: Match): { code: string; match: Match }[] =>
	['language', 'second', 'third', 'fourth'].flatMap((group) => {
		const code = languageNames[match.groups[group] ?? ''];
		return code === undefined ? [] : [{ code, match }];
	});
