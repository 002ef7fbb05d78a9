import { eitherOf } from '#domain/written/alternatives.ts';

/** Names of languages in Dutch and English, with their code. */
export const languageNames: Readonly<Record<string, string>> = {
	...{ nederlands: 'nl', nederlandse: 'nl', dutch: 'nl', nl: 'nl' },
	...{ engels: 'en', engelse: 'en', english: 'en' },
	...{ duits: 'de', duitse: 'de', german: 'de', frans: 'fr', franse: 'fr', french: 'fr' },
	...{ spaans: 'es', spaanse: 'es', pools: 'pl', poolse: 'pl', arabisch: 'ar', turks: 'tr' },
};

const anyLanguage = Object.keys(languageNames)
	.sort((a, b) => b.length - a.length)
	.join('|');
const languageAs = (group: string): string => `(?<${group}>${anyLanguage})`;

const first = `${languageAs('language')}(?: taal)?`;
const next = `(?: en(?: de| het)?| and|,| én) ${languageAs('second')}`;
const last = `(?: en(?: de| het)?| and) ${languageAs('third')}`;

const leadsToLevel = ',? ?\\(?(?:op )?(?:minimaal |minstens )?(?:niveau |taalniveau )?(?:van )?';
const mastery = eitherOf(
	'beheersing|kennis|vloeiend|fluent',
	'(?:je|u|en|^) ?spreekt?(?: en schrijft)?|(?:je )?beheerst|you speak',
);
const manner =
	' van| in| de| het| zowel| zeer| goed| uitstekend| vloeiend| vlot| foutloos| correct| perfect| fluent';

/** "Nederlands op niveau B1", "B2 Engels" */
export const withLevel = new RegExp(
	eitherOf(
		`${first}(?:${leadsToLevel})(?<level>[abc][12])(?!\\p{L}|\\d)`,
		`(?:niveau )?(?<first>[abc][12])(?:[ -]niveau)? (?:in het |in |of )?${languageAs('second')}`,
	),
	'gu',
);

/** "Je spreekt vloeiend Nederlands en Engels" */
export const mastered = new RegExp(
	`${mastery}(?:${manner}){0,3} ${first}(?:${next})?(?: taal)?(?:${last})?`,
	'gu',
);

/** "Je communiceert goed in het Engels", "Nederlands sprekend" */
export const spoken = new RegExp(
	eitherOf(
		`communice(?:ert|ren)(?: \\p{L}{1,15}){0,2} in (?:het )?${languageAs('language')}`,
		`in (?:het )?${languageAs('second')} (?:kunt |te |kunnen )?communice(?:ert|ren)`,
		`^ ?(?:je bent )?(?:goed |vloeiend )?${languageAs('third')}(?:talig|[ -]?sprekend)(?=\\W{0,2}$)`,
	),
	'gu',
);

const skills =
	'(?:communicatieve|schriftelijke|mondelinge|taal)(?: \\p{L}{1,15}){0,2}? ?vaardigheden';
const secondSkill = `(?: en(?: het)? ${languageAs('fourth')})?`;

/** "Nederlands op moedertaalniveau", "communicatief vaardig in het Nederlands" */
export const skilled = new RegExp(
	eitherOf(
		`(?:goed|vloeiend|uitstekend|perfect) ${languageAs('third')} (?:spreekt|beheerst)`,
		`${languageAs('language')} (?:is je moedertaal|op moedertaalniveau|als moedertaal)`,
		`${skills} in (?:het )?${languageAs('second')}${secondSkill}`,
	),
	'gu',
);

const or = '(?:of|or|en\\/of|and\\/or|\\/)';

/** "Nederlands of Engels": either will do, so neither is asked. */
export const choiceBehind = new RegExp(`^ ?${or} ?(?:het |de )?(?:${anyLanguage})(?!\\p{L})`, 'u');
export const choiceBefore = new RegExp(`(?<!\\p{L})(?:${anyLanguage}) ?${or} ?(?:het |de )?$`, 'u');

/** What says something of itself alone: "Nederlands (en Engels is een pré)", "Nederlands, Duits is een pré". */
export const asides = new RegExp(
	` ?\\([^()]*\\)|[,;] ?(?:(?:de|het|kennis van|beheersing van) ){0,3}(?:${anyLanguage})(?: taal)? (?:is|zijn) .*$`,
	'gu',
);
