import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { numberFrom, smallNumber } from '#domain/written/numbers.ts';
import { isNegated } from '#lint/core/denial.ts';
import type { Mention } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const contracts = wordPattern([
	/(?<permanent>(?:direct|meteen|gelijk|vanaf (?:dag één|dag 1|de eerste dag|de start)|je krijgt|je start met|(?:we|wij) bieden(?: je)?) (?:\p{L}{1,12} ){0,3}(?:vast contract|vaste aanstelling|vast dienstverband|contract voor onbepaalde tijd))/u,
	/(?<temporary>tijdelijk contract|contract voor bepaalde tijd)/u,
	/(?<year>jaarcontract)/u,
	new RegExp(`contract (?:van|voor) (?<months>${smallNumber}) maanden`, 'u'),
]);

/** The sentence speaks of later, of a condition or of others. */
const later = wordPattern([
	/uitzicht|kans|na|daarna|als|wanneer|zodra|kan|kun je|later|verleng\p{L}{0,4}|perspectief|mogelijk\p{L}{0,5}|tweede|volgende?|collega's?|vervangt|vorige?|eerst|begin\p{L}{0,2}|inleners?|opdrachtgever|klanten?|abonnement|leveranciers?/u,
]);

/** Reports a contract in the text that differs from the one in the fields. */
export const bodyContradictsContract: Rule = {
	id: 'body-contradicts-contract',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy } = document;
		if (!vacancy) return;
		for (const mention of bodyMentions(document, contracts)) {
			if (hasWord(mention.sentence, later) || isNegated(mention)) continue;
			if (isAgreed(mention, vacancy.contract)) continue;
			yield { range: mention.range, ...text.bodyContradictsContract(mention.words) };
		}
	},
};

function isAgreed({ match }: Mention, { type, months }: Vacancy['contract']): boolean {
	const { permanent, temporary, year, months: stated } = match.groups ?? {};
	if (permanent) return type === 'permanent';
	if (type === 'permanent') return false;
	const statedMonths = stated ? numberFrom(stated) : year && 12;
	return Boolean(temporary) || months === undefined || months === statedMonths;
}
