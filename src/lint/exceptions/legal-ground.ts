import type { Act, LawArticles } from '#domain/lint-terms.ts';
import { eitherOf } from '#domain/written/alternatives.ts';

/** Names of laws and collective agreements, as one writes them in a reason. */
const legalText = eitherOf(
	'\\p{L}{3,40}wet|\\p{L}{3,40}besluit|\\p{L}{3,40}verordening|cao',
	'Wet|Wetboek|Besluit|Verordening|BW|ATW|WML|Waadi',
	'Act|Civil Code|collective agreement',
);
const legalGround = new RegExp(
	`(?<!\\p{L})(?:art(?:ikel|icle|\\.)\\s*\\d|${legalText}(?!\\p{L}))`,
	'u',
);

/** Whether a reason names the rule of law that it rests on; “the law allows it” names none. */
export const namesLegalGround = (reason: string): boolean => legalGround.test(reason);

const names: Record<Act, RegExp> = {
	'civil-code': /(?<!\p{L})(?:Burgerlijk Wetboek|Civil Code|BW)(?!\p{L})/gu,
	'minimum-wage': /(?<!\p{L})(?:Wet minimumloon|Minimumloonwet|Minimum Wage Act|WML)(?!\p{L})/giu,
	placement: /(?<!\p{L})Waadi(?!\p{L})/giu,
	'working-hours': /(?<!\p{L})(?:Arbeidstijdenwet|Working Hours Act|ATW)(?!\p{L})/giu,
};

const number = String.raw`\d{1,4}(?:[:.]\d{1,4})?[a-z]{0,2}(?![\p{L}\d])`;
const articles = new RegExp(
	String.raw`(?<!\p{L})art(?:ikel(?:en)?|icles?|\.)\s{0,2}(${number}(?:(?:,| en| of| and| or)\s${number}){0,4})`,
	'giu',
);

/**
 * The article in a reason that is none of those that the rule rests on. Undefined where it is one of
 * them, where none is named, and where another decree or agreement is, of which Helder knows nothing.
 */
export function otherArticle(reason: string, law: LawArticles): string | undefined {
	const found = [...reason.matchAll(articles)].map(([words, numbers = '']) => ({ words, numbers }));
	const [first] = found;
	if (!first || namesOther(reason)) return undefined;
	const acts = (Object.keys(names) as Act[]).filter((act) => reason.search(names[act]) >= 0);
	const isOwnAct = acts.length === 0 || acts.includes(law.act);
	const isOwn = found.some(({ numbers }) => numbersIn(numbers).some((one) => isAmong(one, law)));
	return isOwnAct && isOwn ? undefined : first.words;
}

/** Whether a law, decree or agreement is named beside those that rules rest on, and beside articles. */
function namesOther(reason: string): boolean {
	const without = Object.values(names).reduce((left, name) => left.replace(name, ''), reason);
	return legalGround.test(without.replace(articles, ''));
}

const numbersIn = (words: string): string[] => words.split(/,\s|\s(?:en|of|and|or)\s/i);

/** Of the Civil Code people also name an article without its book: 628a for 7:628a. */
const isAmong = (named: string, law: LawArticles): boolean =>
	law.articles.some(
		(article) => article === named || (law.act === 'civil-code' && article.split(':')[1] === named),
	);
