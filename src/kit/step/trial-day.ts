import { criteriaOf } from '#kit/criteria.ts';
import {
	fields,
	type KitDocument,
	lines,
	list,
	note,
	paragraph,
	type Section,
} from '#kit/document.ts';
import { boxesSection, notToAsk, scoring } from '#kit/step/interviewing.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { toSettleBlocks } from '#kit/step/spoken-blocks.ts';
import { scales, scoreItemsOf } from '#kit/score-items.ts';
import { type NumberedStep, remarksOnLength, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import { type Part, timeBoxes } from '#kit/step/time-boxes.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import { trialDay as text } from '#i18n/nl/kit/trial-day.ts';

type PartId = keyof typeof text.part;

/** Minutes after which somebody gets a pause (Arbeidstijdenwet: over 5.5 hours; here from 3). */
const pauseFrom = 180;

/** The plan of a day of coming along, with room to note what was seen. */
export function trialDayPlan(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const { step, minutes } = numbered;
	const criteria = criteriaOf(step, subject);
	const remarks = [...remarksOnLength(numbered), ...(criteria.isChosen ? [shared.chosen] : [])];
	return {
		file: stepFile(numbered, 'meeloopdag'),
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: stepHead(numbered, subject),
		sections: [
			{
				title: text.before,
				blocks: [...list(text.beforeItems, 'tick'), note(step.paid ? text.paid : text.unpaid)],
			},
			boxesSection(timeBoxes(minutes, partsFor(minutes)), (id) => text.part[id], remarks),
			...observing(numbered, subject),
			{
				title: text.askCandidate,
				blocks: [
					...toSettleBlocks(criteria.toSettle),
					...list(text.askItems, 'number'),
					lines(text.answer, 5),
				],
			},
			scoring,
			notToAsk,
		],
	};
}

function observing(numbered: NumberedStep, subject: KitSubject): Section[] {
	const { competencies } = criteriaOf(numbered.step, subject);
	return [
		{
			title: text.observe,
			startsPage: true,
			blocks: [
				fields(...whoFields),
				paragraph(text.observeText),
				...competencies.flatMap(({ data }) => [
					paragraph(shared.behaviourFrom(data.name)),
					...list(data.behaviour, 'tick'),
				]),
				lines(shared.notes, 6),
				...scales(scoreItemsOf(numbered, subject)),
			],
		},
	];
}

function partsFor(minutes: number): Part<PartId>[] {
	const unit = minutes >= 60 ? 5 : 1;
	return [
		{ id: 'welcome', weight: 0, least: 3 * unit },
		{ id: 'first', weight: 3, least: 3 * unit },
		...(minutes >= pauseFrom ? [{ id: 'pause' as const, weight: 0, least: 3 * unit }] : []),
		{ id: 'second', weight: 3, least: 2 * unit, mayGo: true },
		{ id: 'talk', weight: 0, least: 3 * unit },
	];
}
