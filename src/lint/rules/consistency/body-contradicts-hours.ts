import type { Hours } from '#domain/schema/hours.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import type { Mention } from '#lint/core/mentions.ts';
import { hasWord } from '#lint/core/word-pattern.ts';
import { offer, other, weekly } from '#lint/rules/consistency/words/hours.ts';

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
