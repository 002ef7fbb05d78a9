import { hasAgreement, isEmployment } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { contractChains } from '#domain/parameters/contract-chain.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { negation, statementsWith } from '#lint/rules/law/sentences-in.ts';

/** Reports more fixed-term contracts in a row than the law lets stay temporary. */
export const fixedChainTooLong: Rule = {
	id: 'fixed-chain-too-long',
	category: 'law',
	severity: 'warning',
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check(document, text) {
		const { vacancy, today, rangeOf } = document;
		if (!vacancy || !isUnderChainRule(vacancy.contract)) return;
		const chain = entryOn(contractChains, legalDayOf(vacancy, today))?.value;
		if (!chain) return;
		const { months, permanentAfter } = vacancy.contract;
		if (months && permanentAfter && permanentAfter.months > months * chain.contracts) {
			const range = rangeOf(['contract', 'permanentAfter', 'months']);
			yield { range, ...text.fixedChainTooLong(months, permanentAfter.months, chain.contracts) };
		}
		for (const { text: sentence, range } of statementsWith(document, series))
			if (!negation.test(sentence)) yield { range, ...text.fixedSeriesTooLong(chain) };
	},
};

/** Agencies have phases of their own (BW 7:691), apprentices are excepted (7:668a lid 10). */
function isUnderChainRule(contract: Vacancy['contract']): boolean {
	const isExcepted = contract.type === 'agency' || contract.type === 'apprenticeship';
	return isEmployment(contract) && !isExcepted && !hasAgreement(contract);
}

const fixedTerm = '(?:temporary|fixed-term|one-year|six-month|annual|yearly)';

const series = {
	nl: [
		/(?<![\p{L}\d])(?:vier|vijf|zes|zeven|[4-9])\s+(?:tijdelijke\s+(?:jaar|halfjaar)?|(?:half)?jaar|maand)-?contracten(?!\p{L})/iu,
		/(?<![\p{L}\d])(?:vier|vijf|zes|[4-6])\s+jaar\s+(?:\p{L}+\s+){0,4}(?:tijdelijke\s+|jaar)contracten(?!\p{L})/iu,
		/(?<![\p{L}\d])(?:vier|vijf|zes|[4-6])\s*(?:keer|maal|x)\s+(?:\p{L}+\s+){0,3}(?:tijdelijk|jaarcontract|contract\s+(?:van|voor)\s)/iu,
		/(?:contract|dienstverband)\s+(?:\p{L}+\s+){0,4}(?:drie|vier|vijf|[3-5])\s*(?:keer|maal|x)(?:\s+\p{L}+){0,3}\s+verleng/iu,
		/(?<!\p{L})verleng\p{L}*\s+(?:\p{L}+\s+){0,3}\p{L}*contract\s+(?:\p{L}+\s+){0,2}(?:drie|vier|vijf|[3-5])\s*(?:keer|maal|x)(?!\p{L})/iu,
	],
	en: [
		new RegExp(
			`(?<![\\p{L}\\d])(?:four|five|six|seven|[4-9])\\s+(?:consecutive\\s+|successive\\s+)?${fixedTerm}\\s+contracts(?!\\p{L})`,
			'iu',
		),
	],
};
