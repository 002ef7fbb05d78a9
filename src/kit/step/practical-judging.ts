import { criteriaOf } from '#kit/criteria.ts';
import {
	type Block,
	fields,
	type KitDocument,
	lines,
	list,
	note,
	paragraph,
	type Section,
	worksheet,
} from '#kit/document.ts';
import { boxesSection, scoring } from '#kit/step/interviewing.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { isAtHome, materialsFor, pieceBlocks, testOf } from '#kit/step/practical-material.ts';
import { itemsOf, rubricRows, scales, scoreItemsOf } from '#kit/score-items.ts';
import { type NumberedStep, remarksOnLength, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import { type Part, type TimeBox, timeBoxes } from '#kit/step/time-boxes.ts';
import { workShares } from '#kit/step/work-shares.ts';
import { practicalTest as text } from '#i18n/nl/kit/practical-test.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import type { RubricRow } from '#i18n/nl/kit/work/family-text.ts';

type PartId = keyof typeof text.part;

/** Longer than this is work, not a sample; the bound is that of the rule `unpaid-work-sample`. */
const longestUnpaid = 60;

/** How to prepare a practical test, and how to judge what comes of it. */
export function judgingSheet(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const { preparation, afterwards, rubric } = testOf(subject);
	return {
		file: stepFile(numbered, 'praktijkopdracht-beoordelen'),
		title: text.teamTitle,
		audience: 'team',
		lead: text.teamLead,
		head: stepHead(numbered, subject),
		sections: [
			{
				title: text.prepare,
				blocks: [...list(preparation, 'tick'), ...materialNotes(numbered, subject)],
			},
			boxesSection(boxesOf(numbered), (id) => text.part[id], remarksOnLength(numbered)),
			{ title: text.tasks, blocks: workShares(subject) },
			{ title: text.pay, blocks: payBlocks(numbered) },
			rubricSection(rubric),
			...(isAtHome(numbered) ? [] : [afterwardsSection(afterwards)]),
			scoreSection(numbered, subject),
			scoring,
		],
	};
}

const rubricSection = (rubric: readonly RubricRow[]): Section => ({
	title: text.rubric,
	startsPage: true,
	blocks: [
		fields(...whoFields),
		paragraph(text.rubricText),
		worksheet({ caption: text.rubricCaption, head: text.rubricHead, rows: rubricRows(rubric) }),
	],
});

const afterwardsSection = (questions: readonly string[]): Section => ({
	title: text.afterwards,
	blocks: [...list(questions, 'number'), lines(shared.notes, 4)],
});

function scoreSection(numbered: NumberedStep, subject: KitSubject): Section {
	const own = itemsOf(criteriaOf(numbered.step, subject));
	return {
		title: text.scores,
		blocks: [
			own.length === 0 ? note(text.scoresFromRows) : paragraph(text.scoresText),
			...scales(scoreItemsOf(numbered, subject)),
		],
	};
}

function materialNotes(numbered: NumberedStep, subject: KitSubject): Block[] {
	const { used, spare } = materialsFor(numbered, subject);
	if (testOf(subject).isForTeam) return [note(text.prepared), ...used.flatMap(pieceBlocks)];
	if (subject.vacancy.language !== 'nl')
		return [note(text.ownMaterial), ...used.flatMap(pieceBlocks)];
	return [
		paragraph(text.materialsFor(used.length, numbered.minutes)),
		...(spare.length > 0 ? [paragraph(text.spare), ...spare.flatMap(pieceBlocks)] : []),
	];
}

function payBlocks({ step, minutes }: NumberedStep): Block[] {
	return [
		...list(text.payItems),
		...(step.paid ? [note(text.payPaid)] : []),
		...(!step.paid && minutes > longestUnpaid ? [note(text.payUnpaid(minutes))] : []),
	];
}

function boxesOf(numbered: NumberedStep): TimeBox<PartId>[] {
	const least = numbered.minutes >= 30 ? 5 : 1;
	const parts: Part<PartId>[] = isAtHome(numbered)
		? [
				{ id: 'read', weight: 0, least },
				{ id: 'do', weight: 1, least },
				{ id: 'check', weight: 0, least },
			]
		: [
				{ id: 'explain', weight: 0, least },
				{ id: 'do', weight: 3, least },
				{ id: 'talk', weight: 1, least },
			];
	return timeBoxes(numbered.minutes, parts);
}
