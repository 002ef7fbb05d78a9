import { anyOf, anyWord, eitherOf } from '#domain/written/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { isDeniedIn, statementsToEmployees } from '#lint/rules/law/sentences-in.ts';
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
		for (const { text: sentence, range } of statementsToEmployees(document, clawbacks)) {
			if (!isClawback(sentence)) continue;
			const severity = mandatory.test(sentence) ? 'error' : 'warning';
			yield { range, severity, ...text.trainingClawback() };
		}
	},
};

function isClawback(sentence: string): boolean {
	if (clause.test(sentence)) return !isDeniedIn(sentence, clause);
	if (!training.test(sentence) || isDeniedIn(sentence, payBack)) return false;
	if (others.test(sentence)) return false;
	if (leaving.test(sentence)) return payBack.test(sentence) || settled.test(sentence);
	return payBack.test(sentence) && !employerPays.test(sentence);
}

const names = eitherOf(
	'terugbetalingsregeling|terugbetaalregeling',
	'(?:studiekosten|studie|scholings|opleidings|terugbetalings)beding',
	'repayment\\s+(?:clause|scheme|obligation)|clawback',
);
const clause = new RegExp(`(?<!\\p{L})${names}`, 'iu');
const payBack = anyWord('iu', [
	/terug\s?betalen|terugbetaald|terugbetaalt|terug\s+te\s+betalen/iu,
	/betaal(?:\s+\S+){1,8}\s+terug/iu,
	/betaalt(?:\s+\S+){1,8}\s+terug/iu,
	/(?:vorder|verhaal|verhal|haal|hal)\p{L}*(?:\s+\S+){1,8}\s+(?:terug|op\s+je)/iu,
	/terug(?:gevorderd|betaling|vorderen)/iu,
	/houd(?:en)?(?:\s+\S+){1,10}\s+in(?=\s+(?:op|van|bij)|[,.;]|$)/iu,
	/ingehouden|verhaald/iu,
	/(?:moet|dien|dient)(?:\s+\S+){1,8}\s+(?:te\s+)?vergoeden/iu,
	/repay|reimburse\s+us/iu,
	/pay(?:\s+\S+){0,6}\s+back/iu,
]);
/** Of money that also goes the other way, unless somebody leaves. */
const settled = /(?<!\p{L})(?:verreken\p{L}*|in\s+(?:mindering|rekening))(?!\p{L})/iu;
/** Somebody goes before a day. */
const leaving =
	/(?<!\p{L})(?:vertrek\p{L}*|weggaa[nt]|ga\s+je\s+(?:\S+\s+){0,8}(?:weg|uit\s+dienst)|uit\s?dienst\p{L}*|ontslag|stop\s+je|leave|resign)(?!\p{L})/iu;
const employerPays = anyOf('iu', [
	/(?<!\p{L})(?:wij|we)\s+(?:betalen|vergoeden)|(?:betalen|vergoeden)\s+(?:wij|we)(?!\p{L})/iu,
	/krijg/iu,
	/(?<!\p{L})we\s+(?:pay|repay|reimburse)(?!\p{L})|you\s+(?:get|receive)/iu,
]);
/** Money of people that the work is about, or that somebody owes another. */
const others = /klant|cursist|studieschuld|customer/iu;

const patterns = [clause, payBack, settled];
const clawbacks = { nl: patterns, en: patterns };
