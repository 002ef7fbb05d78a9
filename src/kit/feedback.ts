import {
	copy,
	type KitDocument,
	lines,
	list,
	rowsNaming,
	type Section,
	table,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { vacancyHead } from '#kit/steps.ts';
import { feedback as text } from '#i18n/nl/kit/feedback.ts';

/** Five questions for who was hired, five for who was not, and what the team learns of it. */
export function feedbackQuestions(subject: KitSubject): KitDocument {
	const { vacancy, organisation } = subject;
	return {
		file: 'vragen-achteraf',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{ title: text.how, blocks: list(text.howItems) },
			questionSection(
				text.rejected,
				text.rejectedMail(vacancy.title, organisation.name),
				text.rejectedQuestions,
			),
			questionSection(text.hired, text.hiredMail(vacancy.title), text.hiredQuestions),
			{ title: text.team, blocks: [...list(text.teamItems, 'number'), lines('', 4)] },
		],
	};
}

const questionSection = (
	title: string,
	mail: readonly string[],
	questions: readonly string[],
): Section => ({
	title,
	startsPage: true,
	blocks: [
		copy(...mail),
		table({
			caption: text.caption,
			head: text.head,
			rows: rowsNaming(questions, text.head.length),
		}),
		lines(text.open, 2),
	],
});
