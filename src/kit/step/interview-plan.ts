import { type Criteria, criteriaOf } from '#kit/criteria.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { lookAlongMinutes } from '#kit/step/look-along.ts';
import type { NumberedStep } from '#kit/steps.ts';
import { type Part, type TimeBox, timeBoxes } from '#kit/step/time-boxes.ts';
import { interview as text } from '#i18n/nl/kit/interview.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** The interview on the clock. */
export interface InterviewPlan {
	boxes: TimeBox[];
	titleOf: (id: string) => string;
	/** What one box asks about. */
	criteriaIn: (id: string) => Criteria | undefined;
	/** Names of what does not fit in the time. */
	leftOut: string[];
	criteria: Criteria;
}

/** Divides the minutes of an interview over its parts; without room the last criterion is left out first. */
export function interviewPlan({ step, minutes }: NumberedStep, subject: KitSubject): InterviewPlan {
	const criteria = criteriaOf(step, subject);
	const asked = askedIn(criteria);
	const lookAlong = lookAlongMinutes(step.step, minutes);
	const boxes = timeBoxes(minutes, partsFor(minutes, lookAlong, asked));
	const fits = new Set(boxes.map(({ id }) => id));
	const titles = new Map<string, string>([
		...Object.entries({ ...text.part, criterion: '' }),
		...asked.map(({ id, name }) => [id, text.part.criterion(name)] as const),
	]);
	return {
		boxes,
		criteria,
		titleOf: (id) => titles.get(id) ?? id,
		criteriaIn: (id) => asked.find((one) => one.id === id)?.criteria,
		leftOut: asked.filter(({ id }) => !fits.has(id)).map(({ name }) => name),
	};
}

interface Asked {
	id: string;
	name: string;
	criteria: Criteria;
}

function askedIn(criteria: Criteria): Asked[] {
	const none = { ...criteria, competencies: [], own: [], toSettle: [] };
	return [
		...criteria.competencies.map((competency, index) => ({
			id: `competency-${index}`,
			name: competency.data.name.toLowerCase(),
			criteria: { ...none, competencies: [competency] },
		})),
		...criteria.own.map((own, index) => ({
			id: `own-${index}`,
			name: shared.quoted(own),
			criteria: { ...none, own: [own] },
		})),
	];
}

/** A look at the work has the length that the vacancy gives it; the rest is divided. */
function partsFor(minutes: number, lookAlong: number, asked: readonly Asked[]): Part<string>[] {
	const least = minutes - lookAlong >= 30 ? 5 : 2;
	return [
		{ id: 'opening', weight: 0, least },
		{ id: 'work', weight: 1, least },
		...asked.map(({ id }) => ({ id, weight: 4, least: Math.max(least, 3), mayGo: true })),
		...(lookAlong > 0 ? [{ id: 'lookAlong', weight: 0, least: lookAlong }] : []),
		{ id: 'questions', weight: 2, least },
		{ id: 'close', weight: 0, least },
	];
}
