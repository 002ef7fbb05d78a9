import {
	type Block,
	copy,
	type KitDocument,
	note,
	paragraph,
	type Section,
} from '#kit/document.ts';
import { retentionText } from '#kit/decision.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { outreachMessage } from '#kit/outreach.ts';
import { type NumberedStep, stepsOf, vacancyHead } from '#kit/steps.ts';
import { replyTerm } from '#kit/vacancy-facts.ts';
import { messages as text } from '#i18n/nl/kit/messages.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** Texts to send, from first approach to rejection. */
export function messagesToSend(subject: KitSubject): KitDocument {
	const { vacancy } = subject;
	const outreach = outreachMessage(subject);
	return {
		file: 'berichten',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{
				title: text.outreach,
				blocks: [
					...(vacancy.language === 'en' ? [note(text.english)] : []),
					copy(outreach),
					note(text.outreachNote(outreach.length)),
				],
			},
			{ title: text.received, blocks: [receivedCopy(subject)] },
			...invitations(subject),
			{ title: text.rejection, blocks: rejectionBlocks(subject) },
		],
	};
}

function receivedCopy(subject: KitSubject): Block {
	const steps = stepsOf(subject).map(({ step }, index) => `${index + 1}. ${step.step}`);
	return copy(
		...text.receivedText(subject.vacancy.title, replyTerm(subject) ?? text.termUnknown),
		...(steps.length > 0 ? [`${text.stepsIntro} ${steps.join('; ')}.`] : []),
		text.greeting,
	);
}

const withoutInvitation: readonly string[] = ['offer', 'reference-check'];

/** One invitation serves all steps: only what stands in the vacancy differs. */
function invitations(subject: KitSubject): Section[] {
	const steps = stepsOf(subject).filter(({ step }) => !withoutInvitation.includes(step.type));
	return steps.length === 0
		? []
		: [
				{
					title: text.invitation,
					blocks: steps.flatMap((step) => [
						paragraph(shared.step(step.number)),
						invitationCopy(step, subject),
					]),
				},
			];
}

function invitationCopy({ step, minutes }: NumberedStep, { dictionary }: KitSubject): Block {
	const { ui, format } = dictionary;
	const name =
		step.minutes === undefined
			? step.step
			: `${step.step} (${ui['selectionSteps.minutes'](minutes)})`;
	return copy(
		...text.invitationText(name),
		text.invitationWhere,
		...(step.assesses?.length ? [text.invitationAssesses(format.list(step.assesses))] : []),
		...(step.paid ? [ui['selectionSteps.paid']] : []),
		text.invitationNeeds,
		text.greeting,
	);
}

const rejectionBlocks = ({ vacancy }: KitSubject): Block[] => [
	note(text.rejectionNote),
	copy(
		...text.rejectionText(vacancy.title),
		text.rejectionErase(retentionText(vacancy.privacy?.retentionWeeks)),
		text.greeting,
	),
];
