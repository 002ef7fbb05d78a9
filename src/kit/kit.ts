import { applicationSheet } from '#kit/cv-sheet.ts';
import { decisionForm } from '#kit/decision.ts';
import type { KitDocument } from '#kit/document.ts';
import { feedbackQuestions } from '#kit/feedback.ts';
import { firstDaysPlan } from '#kit/first-days.ts';
import { gapsIn } from '#kit/gaps.ts';
import { interviewGuide } from '#kit/step/interview.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { messagesToSend } from '#kit/messages.ts';
import { offerPapers } from '#kit/offer.ts';
import { overviewOf } from '#kit/overview.ts';
import { phoneScript } from '#kit/step/phone.ts';
import { practicalPapers } from '#kit/step/practical-test.ts';
import { referencePapers } from '#kit/references.ts';
import { rolePlayPapers } from '#kit/step/role-play.ts';
import { scorecard } from '#kit/scorecard.ts';
import { type NumberedStep, stepsOf } from '#kit/steps.ts';
import { trialDayPlan } from '#kit/step/trial-day.ts';
import { shared as text } from '#i18n/nl/kit/shared.ts';

/** All papers of one vacancy. */
export interface Kit {
	/** The overview comes first. */
	documents: KitDocument[];
	/** What is missing, and what to add to the vacancy, in sentences. */
	gaps: string[];
}

/** Makes the papers of a vacancy, and says what the vacancy lacks for them. */
export function kitOf(subject: KitSubject): Kit {
	const gaps = gapsIn(subject);
	const documents = inOwnLanguage(subject, [
		applicationSheet(subject),
		messagesToSend(subject),
		...stepsOf(subject).flatMap((step) => papersOf(step, subject)),
		scorecard(subject),
		...referencePapers(subject),
		decisionForm(subject),
		...offerPapers(subject),
		firstDaysPlan(subject),
		feedbackQuestions(subject),
	]);
	return { documents: [overviewOf(subject, documents, gaps), ...documents], gaps };
}

/** Papers are Dutch; one for the candidate of an English vacancy says that it has to be translated. */
const inOwnLanguage = ({ vacancy }: KitSubject, documents: KitDocument[]): KitDocument[] =>
	vacancy.language === 'nl'
		? documents
		: documents.map((document) =>
				document.audience === 'candidate'
					? { ...document, lead: `${document.lead} ${text.translate}` }
					: document,
			);

function papersOf(numbered: NumberedStep, subject: KitSubject): KitDocument[] {
	switch (numbered.step.type) {
		case 'phone':
			return [phoneScript(numbered, subject)];
		case 'interview':
			return [interviewGuide(numbered, subject)];
		case 'role-play':
			return rolePlayPapers(numbered, subject);
		case 'practical-test':
			return practicalPapers(numbered, subject);
		case 'trial-day':
			return [trialDayPlan(numbered, subject)];
		case 'reference-check':
		case 'offer':
			return [];
	}
}
