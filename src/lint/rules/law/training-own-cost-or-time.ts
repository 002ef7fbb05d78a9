import { anyWord } from '#domain/written/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { isDeniedIn, statementsToEmployees } from '#lint/rules/law/sentences-in.ts';
import { mandatory, training } from '#lint/rules/law/training-words.ts';

/** Reports training at somebody's own cost or in their own time. */
export const trainingOwnCostOrTime: Rule = {
	id: 'training-own-cost-or-time',
	category: 'law',
	severity: 'error',
	lighter: ['warning'],
	exception: 'ground',
	law: { act: 'civil-code', articles: ['7:611a'] },
	source: 'https://www.nysingh.nl/thema/wet-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check(document, text) {
		for (const { text: sentence, range } of statementsToEmployees(document, patterns)) {
			if (!training.test(sentence) || !isOwn(sentence)) continue;
			const severity = mandatory.test(sentence) ? 'error' : 'warning';
			yield { range, severity, ...text.trainingOwnCostOrTime() };
		}
	},
};

function isOwn(sentence: string): boolean {
	if (voluntary.test(sentence)) return false;
	if (unpaid.test(sentence)) return true;
	return own.test(sentence) && !isDeniedIn(sentence, own) && !paidTime.test(sentence);
}

const own = anyWord('iu', [
	/in\s+(?:(?:je|jouw|uw)\s+)?(?:eigen|vrije)\s+(?:tijd|uren)(?!\s+in(?!\p{L}))/iu,
	/op\s+(?:een|je|jouw|uw)\s+vrije\s+\p{L}*(?:dag|avond)(?:en)?/iu,
	/onbetaald\p{L}*/iu,
	/eigen\s+(?:kosten|rekening|zak)|voor\s+(?:je|jouw)\s+rekening/iu,
	/zelf\s+(?:te\s+)?betalen|betaal\s+je\s+(?:\S+\s+){0,3}zelf/iu,
	/(?:own|free|spare)\s+time/iu,
	/unpaid/iu,
	/own\s+(?:expense|cost|costs)/iu,
	/pay\s+for\s+(?:it\s+)?yourself/iu,
]);
/** Turns itself around, so that no other word has to. */
const unpaid = anyWord('iu', [
	/niet\s+(?:door|uit)?(?:betaald|vergoed)/iu,
	/zonder\s+(?:doorbetaling|loon)/iu,
	/(?:telt|tellen)\s+niet\s+(?:mee\s+)?als\s+\p{L}*werk\p{L}*/iu,
	/geen\s+(?:loon|salaris)/iu,
	/not\s+paid/iu,
]);
const paidTime =
	/(?<!\p{L})(?:uren|tijd)(?:\s+\S+){0,4}\s+(?:(?:uit|door)?betaald|betalen)(?!\p{L})|doorbetaald/iu;
const patterns = { nl: [own, unpaid], en: [own, unpaid] };
const voluntary = anyWord('iu', [
	/vrijwillig|zelf\s+kiest|mag\s+je|(?:als|wat)\s+(?:je|jij)\s+(?:dat\s+)?wilt/iu,
	/voluntary|voluntarily|if\s+you\s+(?:like|want)|you\s+may|you\s+can/iu,
]);
