import { anyWord } from '#lint/core/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { negation, statementsWith } from '#lint/rules/law/sentences-in.ts';
import { mandatory, training } from '#lint/rules/law/training-words.ts';

/** Reports that somebody has to pay training back, which is void when the law demands the training. */
export const trainingClawback: Rule = {
	id: 'training-clawback',
	category: 'law',
	severity: 'error',
	lighter: ['warning'],
	exception: 'ground',
	law: { act: 'civil-code', articles: ['7:611a'] },
	source: 'https://www.nysingh.nl/thema/wet-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check(document, text) {
		for (const { text: sentence, range } of statementsWith(document, clawbacks)) {
			if (!isClawback(sentence)) continue;
			const severity = mandatory.test(sentence) ? 'error' : 'warning';
			yield { range, severity, ...text.trainingClawback() };
		}
	},
};

function isClawback(sentence: string): boolean {
	if (negation.test(sentence) || employerPays.test(sentence)) return false;
	return clause.test(sentence) || (training.test(sentence) && payBack.test(sentence));
}

const clause =
	/(?<!\p{L})(?:terugbetalingsregeling|studiekostenbeding|terugbetalingsbeding|repayment\s+(?:clause|scheme|obligation)|clawback)/iu;
const payBack = anyWord('iu', [
	/terug\s?betalen|terugbetaald|terugbetaalt|terug\s+te\s+betalen/iu,
	/betaal(?:\s+\S+){1,8}\s+terug/iu,
	/betaalt(?:\s+\S+){1,8}\s+terug/iu,
	/(?:vorder|verhaal|verhal|haal|hal)\p{L}*(?:\s+\S+){1,8}\s+(?:terug|op\s+je)/iu,
	/terug(?:gevorderd|betaling)/iu,
	/houd(?:en)?(?:\s+\S+){1,10}\s+in(?=\s+(?:op|van|bij)|[,.;]|$)/iu,
	/ingehouden/iu,
	/repay|reimburse\s+us/iu,
	/pay(?:\s+\S+){0,6}\s+back/iu,
]);
const employerPays =
	/(?<!\p{L})(?:wij|we)\s+(?:betalen|vergoeden)|(?:betalen|vergoeden)\s+(?:wij|we)(?!\p{L})|krijg|(?<!\p{L})we\s+(?:pay|repay|reimburse)(?!\p{L})|you\s+(?:get|receive)/iu;

const clawbacks = { nl: [clause, payBack], en: [clause, payBack] };
