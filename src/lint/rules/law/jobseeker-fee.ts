import { anyWord } from '#domain/written/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { negation, statementsWith } from '#lint/rules/law/sentences-in.ts';

/** Reports that somebody has to pay to get work. */
export const jobseekerFee: Rule = {
	id: 'jobseeker-fee',
	category: 'law',
	severity: 'error',
	lighter: ['warning'],
	exception: 'ground',
	law: { act: 'placement', articles: ['3', '9'] },
	source: 'https://wetten.overheid.nl/BWBR0009616',
	*check(document, text) {
		const { vacancy, organisation } = document;
		const isAgency = vacancy?.contract.type === 'agency' || organisation?.agency === true;
		for (const { text: sentence, range } of statementsWith(document, fees))
			if (isFee(sentence))
				yield { range, severity: isAgency ? 'error' : 'warning', ...text.jobseekerFee() };
	},
};

function isFee(sentence: string): boolean {
	if (negation.test(sentence) || free.test(sentence)) return false;
	const isPaid = amount.test(sentence) || pay.test(sentence);
	return (fee.test(sentence) && isPaid) || directPayments.some((pattern) => pattern.test(sentence));
}

const fee = anyWord('iu', [
	/(?:inschrijf|inschrijvings|aanmeld|bemiddelings|registratie|plaatsings|intake)(?:kosten|geld|fee|vergoeding|bijdrage)s?/iu,
	/(?:registration|placement|enrolment|agency|mediation|application)\s+(?:fee|costs?|charge)s?/iu,
]);
const amount = /€|(?<!\p{L})(?:euro|eur)(?!\p{L})/iu;
const pay =
	/(?<!\p{L})(?:betaal|betaalt|betalen|rekening|rekenen|draag|draagt|houden|pay|charge)(?!\p{L})/iu;
const purpose = '(?:inschrijving|inschrijven|aanmelden|bemiddeling|plaatsing|intake)';
const directPayments = [
	new RegExp(
		`(?<!\\p{L})(?:(?:je|jij|u)\\s+betaalt|betaalt?\\s+(?:je|u))\\s+(?:\\S+\\s+){0,4}voor\\s+(?:\\S+\\s+)?${purpose}(?!\\p{L})`,
		'iu',
	),
	new RegExp(
		`(?<!\\p{L})voor\\s+(?:\\S+\\s+)?${purpose}\\s+(?:betaal|reken|vragen|brengen|houden)\\p{L}*\\s+(?:je|we|wij|u)\\s+(?:\\S+\\s+){0,3}(?:€|\\d|\\p{L}*kosten)`,
		'iu',
	),
	new RegExp(`(?<!\\p{L})${purpose}\\s+(?:\\S+\\s+){0,4}kost\\s+(?:\\S+\\s+){0,4}(?:€|\\d)`, 'iu'),
	/(?<!\p{L})you\s+(?:\S+\s+)?pay\s+(?:\S+\s+){0,4}for\s+(?:your\s+|the\s+)?(?:registration|placement|mediation|application)(?!\p{L})/iu,
];
/** Somebody else pays, or what is paid is something else. */
const free = anyWord('iu', [
	/gratis|kosteloos|€\s*0(?![\d,.]*[1-9])|free/iu,
	/wij\s+betalen|we\s+betalen|opdrachtgever|werkgever\s+betaalt/iu,
	/we\s+pay|client|employer\s+pays/iu,
	/krijgt?|ontvangt?|leden|cursisten|klanten/iu,
]);
const feePatterns = [fee, ...directPayments];
const fees = { nl: feePatterns, en: feePatterns };
