import type { Hours } from '#domain/schema/hours.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import type { Mention } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const weekly: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/(?<low>\d{1,2})(?: ?[-–/] ?| tot | à | of | tot en met )(?<high>\d{1,2}) uur(?: per week| in de week)?/u,
		/(?<single>\d{1,2}) uur (?:per|in de) week/u,
		/(?<weekOf>\d{1,2})-urige werkweek/u,
		/(?:fulltime|full-time|voltijds?)(?: baan| functie)?(?: is| van|:|,)? \(?(?<fullTime>\d{1,2}) uur(?! of)/u,
		/(?<bare>\d{1,2}) uur/u,
	]),
	en: wordPattern([
		/(?<low>\d{1,2})(?: ?[-–/] ?| to | or | and )(?<high>\d{1,2}) hours?(?:(?: per|\/| a| each) ?week| weekly)?/u,
		/(?<single>\d{1,2}) hours?(?:(?: per|\/| a| each) ?week| weekly)/u,
		/(?<weekOf>\d{1,2})[- ]hour (?:work(?:ing)? ?)?week/u,
	]),
};

const offer: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/(?:je )?contract|dienstverband|aanstelling|functie|baan|vacature|fulltime|parttime|werkweek|je werkt|werk je|beschikbaar|voor \d{1,2}/u,
	]),
	en: wordPattern([
		/contract|position|role|job|vacancy|full-?time|part-?time|you(?:'ll| will)? (?:be )?work(?:ing)?|available|for \d{1,2}|\d{1,2}[- ]hour/u,
	]),
};

/** Hours of something else than the contract. */
const other: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/opleiding|studie|school|cursus|training|project|thuis|overwerk|piek|december|eerste/u,
		/inwerk\p{L}{0,10}|soms|ongeveer|gemiddeld|klanten|open|extra|later|groei\p{L}{0,3}/u,
		/salaris|loon|bruto|op basis van|bij|collega's?|team/u,
	]),
	en: wordPattern([
		/training|study|studies|school|course|project|home|overtime|peaks?|busy|december|first/u,
		/onboarding|sometimes|about|around|average|up to|customers?|clients?|open|extra|later/u,
		/grow\p{L}{0,4}|salary|wage|pay|gross|based on|colleagues?|team|€ ?\d/u,
	]),
};

/** Reports hours a week in the text that the fields do not offer. */
export const bodyContradictsHours: Rule = {
	id: 'body-contradicts-hours',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		const { hours } = vacancy;
		for (const mention of bodyMentions(document, weekly[language])) {
			if (!isOfContract(mention, language)) continue;
			const {
				low,
				single,
				weekOf,
				fullTime,
				bare = fullTime,
				high = single ?? weekOf ?? bare,
			} = mention.match.groups ?? {};
			if (isOffered(Number(low ?? high), hours) && isOffered(Number(high), hours)) continue;
			if (Number(fullTime) === vacancy.salary.fullTimeHours) continue;
			yield { range: mention.range, ...text.bodyContradictsHours(mention.words, hours) };
		}
	},
};

function isOfContract(mention: Mention, language: SiteLanguage): boolean {
	const { sentence, before, match, after } = mention;
	if (isWholeItem(mention)) return true;
	if (match.groups?.['bare']) return false;
	const about = `${before}${match[0]}${after.split(nextOffer)[0]}`;
	return (
		/week|fulltime|full-time|voltijd/.test(match[0] + sentence) &&
		hasWord(sentence, offer[language]) &&
		!hasWord(about, other[language]) &&
		!isNegated(mention) &&
		!/€|o\.b\.v\./.test(sentence)
	);
}

/** What else somebody gets says nothing of the hours. */
const nextOffer = /, (?=(?:een|en een|\d|an?|and an?) )/u;

/** “32-40 uur” in a list of what is offered. */
const isWholeItem = ({ block, match }: Mention): boolean =>
	block.kind === 'item' && block.folded.text.trim() === match[0];

const isOffered = (weeklyHours: number, { min, max, growsTo = max }: Hours): boolean =>
	Math.floor(min) <= weeklyHours && weeklyHours <= Math.ceil(growsTo);
