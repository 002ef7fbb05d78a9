import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { isNegated } from '#lint/core/denial.ts';
import { type Mention, mentionsWithHeadings } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { examWords, lastStep, procedureWords } from '#lint/rules/inclusion/words/medical-exam.ts';

const exam = wordPattern(examWords);
const last = wordPattern(lastStep);
const procedure = wordPattern(procedureWords);

const otherSteps = ['phone', 'interview', 'practical-test', 'role-play', 'trial-day'];

/**
 * Reports a medical examination without its reason, without its place as the last step, or before
 * other steps (Wet op de medische keuringen).
 */
export const medicalExamUnannounced: Rule = {
	id: 'medical-exam-unannounced',
	category: 'inclusion',
	severity: 'error',
	lighter: ['warning'],
	source: 'https://www.aanstellingskeuringen.nl/publicaties/adviezen/2011/2011_24.aspx',
	*check(document, text) {
		const { vacancy, rangeOf } = document;
		if (!vacancy) return;
		const flag = (vacancy.screening ?? []).findIndex(({ type }) => type === 'medical');
		const [mention] = mentionsWithHeadings(document, exam).filter(isForCandidate);
		if (mention && flag < 0) yield { range: mention.range, ...text.medicalExamNoReason() };
		const early = earlyExam(vacancy);
		if (early >= 0) yield { range: rangeOf(['selection', early]), ...text.medicalExamEarly() };
		const reason = vacancy.screening?.[flag]?.reason.toLowerCase();
		if (!reason || early >= 0 || hasWord(`${reason} ${mention?.sentence ?? ''}`, last)) return;
		yield { range: rangeOf(['screening', flag]), severity: 'warning', ...text.medicalExamTiming() };
	},
};

/** Not an examination that the work itself is about. */
function isForCandidate(mention: Mention): boolean {
	const isStep = mention.block.path?.[0] === 'selection';
	return !isNegated(mention) && (isStep || hasWord(mention.sentence, procedure));
}

/** Index of an examination that another step follows, or -1. */
function earlyExam({ selection = [] }: Vacancy): number {
	const at = selection.findIndex(({ step }) => hasWord(step.toLowerCase(), exam));
	const isEarly = at >= 0 && selection.slice(at + 1).some(({ type }) => otherSteps.includes(type));
	return isEarly ? at : -1;
}
