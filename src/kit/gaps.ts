import { criteriaOf, unassessed } from '#kit/criteria.ts';
import { interviewPlan } from '#kit/step/interview-plan.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { itemsOf } from '#kit/score-items.ts';
import { type NumberedStep, stepsOf } from '#kit/steps.ts';
import { gaps as text } from '#i18n/nl/kit/gaps.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

const practical: readonly string[] = ['practical-test', 'role-play', 'trial-day'];

/** What is not in the kit because it is not in the vacancy, and what to add, in sentences. */
export function gapsIn(subject: KitSubject): string[] {
	const { vacancy } = subject;
	const steps = stepsOf(subject);
	// Who works on her own account is not taught the job.
	const isFreelance = vacancy.contract.type === 'freelance';
	return [
		...(steps.length === 0 ? [text.noSteps] : []),
		...(vacancy.competencies?.length ? [] : [text.noCompetencies]),
		...(steps.length > 0 ? gapsOfProcedure(steps, subject) : []),
		...(vacancy.mustHaves.length === 0 ? [text.noMustHaves] : []),
		...(vacancy.onboarding || isFreelance ? [] : [text.noOnboarding]),
		...(vacancy.apply.replyWithinWorkdays === undefined ? [text.noReply] : []),
	];
}

/** What all steps together leave out, around what each leaves out. */
function gapsOfProcedure(steps: readonly NumberedStep[], subject: KitSubject): string[] {
	const names = neverJudged(steps, subject).map(({ data }) => quoted(data.name));
	const hasPractice = steps.some(({ step }) => practical.includes(step.type));
	// A trial of a volunteer would be unpaid work.
	const isVolunteer = subject.vacancy.contract.type === 'volunteer';
	return [
		...(names.length > 0
			? [text.unassessed(subject.dictionary.format.list(names), names.length === 1)]
			: []),
		...steps.flatMap((step) => gapsOfStep(step, subject)),
		...(hasPractice || isVolunteer ? [] : [text.noPracticalStep]),
	];
}

/** Competencies that no step names, and that the kit put in no step either. */
function neverJudged(steps: readonly NumberedStep[], subject: KitSubject) {
	const chosen = new Set(
		steps
			.map(({ step }) => criteriaOf(step, subject))
			.flatMap(({ isChosen, competencies }) => (isChosen ? competencies : [])),
	);
	return unassessed(subject).filter((one) => !chosen.has(one));
}

const { quoted } = shared;

const withoutDocument: readonly string[] = ['offer', 'reference-check'];

function gapsOfStep(numbered: NumberedStep, subject: KitSubject): string[] {
	const { step, minutes } = numbered;
	if (withoutDocument.includes(step.type)) return [];
	const { format } = subject.dictionary;
	const criteria = criteriaOf(step, subject);
	const leftOut = step.type === 'interview' ? interviewPlan(numbered, subject).leftOut : [];
	const isUnscored =
		(step.type === 'practical-test' || step.type === 'role-play') && itemsOf(criteria).length === 0;
	return [
		...(step.minutes === undefined ? [text.stepWithoutMinutes(step.step, minutes)] : []),
		...(criteria.isChosen
			? [
					text.stepChosen(
						step.step,
						format.list(criteria.competencies.map(({ data }) => quoted(data.name))),
						criteria.competencies.length === 1,
					),
				]
			: []),
		...(isUnscored ? [text.stepUnscored(step.step)] : []),
		...(leftOut.length > 0
			? [text.stepTooShort(step.step, format.list(leftOut.map(quoted)), leftOut.length === 1)]
			: []),
	];
}
