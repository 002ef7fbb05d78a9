import { emptyMailLink, fittingMailLink } from '#domain/application/mail-link.ts';
import {
	type AppliedVacancy,
	emptyMessage,
	type MessageText,
} from '#domain/application/message.ts';

/**
 * A link to a mail with the questions in it and room for answers. When that does not fit in an
 * address the questions are left out as a whole, never a part of them; the page still shows them.
 */
export function blankMailLink(
	mail: { to: string; subject: string },
	vacancy: AppliedVacancy,
	text: MessageText,
): { href: string; hasQuestions: boolean } {
	const withQuestions = fittingMailLink({ ...mail, body: emptyMessage(vacancy, text) });
	if (withQuestions) return { href: withQuestions, hasQuestions: vacancy.questions.length > 0 };
	const short = { ...vacancy, questions: [] };
	const href =
		fittingMailLink({ ...mail, body: emptyMessage(short, text) }) ??
		fittingMailLink({ ...mail, body: '' }) ??
		emptyMailLink(mail.to);
	return { href, hasQuestions: false };
}
