import type { Hours } from '#domain/schema/hours.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const weekly = wordPattern([
	/(?<low>\d{1,2})(?: ?[-–/] ?| tot | à | of | tot en met )(?<high>\d{1,2}) uur(?: per week| in de week)?/u,
	/(?<one>\d{1,2}) uur (?:per|in de) week/u,
	/(?<one2>\d{1,2})-urige werkweek/u,
]);

const offer = wordPattern([
	/(?:je )?contract|dienstverband|aanstelling|functie|baan|vacature|fulltime|parttime|werkweek|je werkt|werk je|beschikbaar|voor \d{1,2}/u,
]);

/** Hours of something else than the contract. */
const other = wordPattern([
	/opleiding|studie|school|cursus|training|project|thuis|overwerk|piek|december|eerste|inwerk\p{L}{0,10}|soms|ongeveer|gemiddeld|klanten|open|extra|later|groei\p{L}{0,3}|salaris|loon|bruto|op basis van|bij|collega's?|team/u,
]);

/** Reports hours a week in the text that the fields do not offer. */
export const bodyContradictsHours: Rule = {
	id: 'body-contradicts-hours',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const hours = document.vacancy?.hours;
		if (!hours) return;
		for (const mention of bodyMentions(document, weekly)) {
			const { low, one, one2, high = one ?? one2 } = mention.match.groups ?? {};
			const isOffer = hasWord(mention.sentence, offer) && !hasWord(mention.sentence, other);
			if (
				!isOffer ||
				isNegated(mention) ||
				!/week/.test(mention.sentence) ||
				/€|o\.b\.v\./.test(mention.sentence)
			)
				continue;
			if (isOffered(Number(low ?? high), hours) && isOffered(Number(high), hours)) continue;
			yield { range: mention.range, ...text.bodyContradictsHours(mention.words, hours) };
		}
	},
};

const isOffered = (weeklyHours: number, { min, max, growsTo = max }: Hours): boolean =>
	Math.floor(min) <= weeklyHours && weeklyHours <= Math.ceil(growsTo);
