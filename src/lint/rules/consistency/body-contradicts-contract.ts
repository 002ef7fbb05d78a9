import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { numberFrom } from '#domain/written/numbers.ts';
import { isNegated } from '#lint/core/denial.ts';
import type { Mention } from '#lint/core/mentions.ts';
import { hasWord } from '#lint/core/word-pattern.ts';
import { contracts, later } from '#lint/rules/consistency/words/contract.ts';

/** Reports a contract in the text that differs from the one in the fields. */
export const bodyContradictsContract: Rule = {
	id: 'body-contradicts-contract',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		for (const mention of bodyMentions(document, contracts[language])) {
			if (hasWord(aboutIt(mention), later[language]) || isNegated(mention)) continue;
			if (isInPassing(mention) || isAgreed(mention, vacancy.contract)) continue;
			yield {
				range: mention.range,
				...text.bodyContradictsContract(mention.words, vacancy.contract),
			};
		}
	},
};

/** Of a contract without fixed hours what follows tells how it works: “je kiest zelf wanneer je komt”. */
const aboutIt = ({ sentence, before, words, after, match }: Mention): string =>
	match.groups?.['call'] ? `${before}${words.toLowerCase()}${after.split(',')[0]}` : sentence;

/** A permanent contract without a verb is offered only where an item of a list begins with it. */
const isInPassing = ({ block, before, match }: Mention): boolean =>
	match.groups?.['offered'] !== undefined && (block.kind !== 'item' || before.trim() !== '');

function isAgreed({ match }: Mention, { type, months }: Vacancy['contract']): boolean {
	const groups = match.groups ?? {};
	if (groups['permanent'] || groups['offered']) return type === 'permanent';
	if (groups['call']) return type === 'on-call';
	if (groups['agency']) return type === 'agency' || type === 'secondment';
	if (type === 'permanent') return false;
	const stated = monthsIn(groups);
	return stated === undefined || months === undefined || months === stated;
}

/** How long a contract is in the text; undefined for one that is only temporary. */
function monthsIn({
	monthly,
	months = monthly,
	years,
	year,
}: Partial<Record<string, string>>): number | undefined {
	if (months) return numberFrom(months);
	if (years) return 12 * numberFrom(years);
	return year ? 12 : undefined;
}
