import {
	type Candidate,
	type Finder,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import { isExtra } from '#drafts/found/is-extra.ts';

const languageNames: Readonly<Record<string, string>> = {
	...{
		nederlands: 'nl',
		nederlandse: 'nl',
		dutch: 'nl',
		engels: 'en',
		engelse: 'en',
		english: 'en',
	},
	nl: 'nl',
	...{ duits: 'de', duitse: 'de', german: 'de', frans: 'fr', franse: 'fr', french: 'fr' },
	...{ spaans: 'es', spaanse: 'es', pools: 'pl', poolse: 'pl', arabisch: 'ar', turks: 'tr' },
};
const anyLanguage = Object.keys(languageNames)
	.sort((a, b) => b.length - a.length)
	.join('|');
const language = `(?<language>${anyLanguage})`;
const withLevel = new RegExp(
	`${language}(?: taal)?(?:,? ?\\(?(?:op )?(?:minimaal |minstens )?(?:niveau |taalniveau )?(?:van )?)(?<level>[abc][12])(?!\\p{L}|\\d)|(?:niveau )?(?<first>[abc][12])(?:[ -]niveau)? (?:in het |in |of )?${language.replace('<language>', '<second>')}`,
	'gu',
);
const mastered = new RegExp(
	`(?:beheersing|kennis|vloeiend|fluent|je spreekt|(?:je )?beheerst|you speak)(?: van| in| de| het| zowel| zeer| goed| uitstekend| vloeiend| vlot| fluent){0,3} ${language}(?: taal)?(?:(?: en(?: de| het)?| and|,| én) (?<second>${anyLanguage}))?(?: taal)?(?:(?: en(?: de| het)?| and) (?<third>${anyLanguage}))?`,
	'gu',
);
/** "Je communiceert goed in het Engels", "Nederlands sprekend". */
const spoken = new RegExp(
	`communice(?:ert|ren)(?: \\p{L}{1,15}){0,2} in (?:het )?${language}|in (?:het )?${language.replace('<language>', '<second>')} (?:kunt |te |kunnen )?communice(?:ert|ren)|^ ?(?:je bent )?(?:goed |vloeiend )?${language.replace('<language>', '<third>')}(?:talig|[ -]?sprekend)(?=\\W{0,2}$)`,
	'gu',
);

/** Finds the languages that are asked. */
export const findLanguages: Finder = (sentences) =>
	languagesFrom([
		...matchesOf(sentences, withLevel),
		...[mastered, spoken].flatMap((pattern) => matchesOf(sentences, pattern)).flatMap(demanded),
	]);

/** "Nederlands, Engels is een pré" asks for the first alone; any other extra in a sentence makes all of it one. */
function demanded(match: Match): Match[] {
	const { groups, before, after, sentence, start, end } = match;
	if (!isExtra.test(before + after)) return [match];
	const { language: first, second, third } = groups;
	const isLastExtra =
		second !== undefined &&
		third === undefined &&
		!isExtra.test(before) &&
		/^ is (?:een |wel |ook ){0,2}/.test(after) &&
		sentence.text.slice(start, end).endsWith(`, ${second}`);
	return isLastExtra ? [{ ...match, groups: { language: first } }] : [];
}

/** Every language once, with the level where one is named. */
function languagesFrom(matches: readonly Match[]): Candidate[] {
	const byLanguage = Map.groupBy(
		matches.filter((match) => !isDenied(match)).flatMap(eachLanguage),
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
	['language', 'second', 'third'].flatMap((group) => {
		const code = languageNames[match.groups[group] ?? ''];
		return code === undefined ? [] : [{ code, match }];
	});
