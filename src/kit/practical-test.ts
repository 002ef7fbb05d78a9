import { criteriaOf } from '#kit/criteria.ts';
import {
	type Block,
	copy,
	fields,
	type KitDocument,
	lines,
	list,
	note,
	paragraph,
	type Section,
	table,
} from '#kit/document.ts';
import { familyOf } from '#kit/families.ts';
import { boxesSection, scoring } from '#kit/interviewing.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { channelWords, writtenChannel } from '#kit/written-channel.ts';
import { lookAt } from '#kit/role-play.ts';
import { itemsOf, rubricRows, scales, scoreItemsOf } from '#kit/score-items.ts';
import { type NumberedStep, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import { type Part, type TimeBox, timeBoxes } from '#kit/time-boxes.ts';
import { practicalTest as text } from '#i18n/nl/kit/practical-test.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import { familyTexts } from '#i18n/nl/kit/work/families.ts';
import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

type PartId = keyof typeof text.part;
type Material = FamilyText['test']['materials'][number];

/** Longer than this is work, not a sample; the bound is that of the rule `unpaid-work-sample`. */
const longestUnpaid = 60;

/** Minutes that one piece of material takes, with reading and checking. */
const minutesPerPiece = 20;

/** The papers of a practical test: one to hand out, one to judge by. */
export const practicalPapers = (numbered: NumberedStep, subject: KitSubject): KitDocument[] => [
	forCandidate(numbered, subject),
	forTeam(numbered, subject),
];

const testOf = ({ vacancy }: KitSubject): FamilyText['test'] =>
	familyTexts[familyOf(vacancy.jobGroup)].test;

const isAtHome = ({ step: { step } }: NumberedStep): boolean => /\b(?:thuis|at home)\b/i.test(step);

/** The pieces of material that fit in the time, and those left over. */
function materialsFor(
	{ minutes }: NumberedStep,
	subject: KitSubject,
): { used: readonly Material[]; spare: readonly Material[] } {
	const { materials } = testOf(subject);
	const count = Math.max(1, Math.min(materials.length, Math.floor(minutes / minutesPerPiece)));
	return { used: materials.slice(0, count), spare: materials.slice(count) };
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

function forCandidate(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const { vacancy } = subject;
	const { assignment } = testOf(subject);
	return {
		file: stepFile(numbered, 'praktijkopdracht-kandidaat'),
		title: text.candidateTitle,
		audience: 'candidate',
		lead: text.candidateLead,
		head: stepHead(numbered, subject),
		sections: [
			{ title: text.how, blocks: list(conditions(numbered, subject)) },
			{ title: text.lookAt, blocks: lookAt(numbered, subject) },
			{
				title: text.assignment,
				blocks: [
					...assignment.map(paragraph),
					...channelBlocks(numbered, subject),
					paragraph(text.fromTasks),
					...list(tasksFor(numbered, subject)).map((block) => ({
						...block,
						language: vacancy.language,
					})),
				],
			},
			{
				title: text.material,
				startsPage: true,
				blocks:
					vacancy.language === 'nl'
						? materialsFor(numbered, subject).used.flatMap(pieceBlocks)
						: [copy(text.ownMaterialGap)],
			},
			{ title: text.write, blocks: [lines('', 10)] },
		],
	};
}

/** Customers write by some channel; only work with customers at a distance has one. */
const channelBlocks = (numbered: NumberedStep, subject: KitSubject): Block[] =>
	familyOf(subject.vacancy.jobGroup) === 'contact'
		? [paragraph(text.channel[writtenChannel(numbered.step.step, subject.vacancy.contactMix)])]
		: [];

/** The tasks that the test is a piece of: those that name the channel, or else the first two. */
function tasksFor(numbered: NumberedStep, { vacancy }: KitSubject): string[] {
	const tasks = vacancy.tasks.map(({ task }) => task);
	const channel = writtenChannel(numbered.step.step, vacancy.contactMix);
	const named = tasks.filter((task) => channelWords[channel].test(task));
	return named.length > 0 ? named : tasks.slice(0, 2);
}

const pieceBlocks = ({ title, paragraphs }: Material): Block[] => [
	paragraph(title),
	copy(...paragraphs),
];

function conditions(numbered: NumberedStep, { vacancy }: KitSubject): string[] {
	const { minutes, step } = numbered;
	const weeks = vacancy.privacy?.retentionWeeks;
	return [
		isAtHome(numbered) ? text.atHome(minutes) : text.here(minutes),
		text.tools,
		text.otherForm,
		...(step.paid ? [text.paid] : []),
		text.unpaid,
		...(weeks === undefined ? [] : [text.privacy(weeks)]),
	];
}

function forTeam(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const { preparation, afterwards, rubric } = testOf(subject);
	const own = itemsOf(criteriaOf(numbered.step, subject));
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
			boxesSection(
				boxesOf(numbered),
				(id) => text.part[id as PartId],
				numbered.step.minutes === undefined ? [shared.assumed(numbered.minutes)] : [],
			),
			{ title: text.tasks, blocks: taskBlocks(subject) },
			{ title: text.pay, blocks: payBlocks(numbered) },
			{
				title: text.rubric,
				startsPage: true,
				blocks: [
					fields(...whoFields),
					paragraph(text.rubricText),
					table({
						caption: text.rubricCaption,
						head: text.rubricHead,
						rows: rubricRows(rubric),
						isTall: true,
						isLastWide: true,
					}),
				],
			},
			...(isAtHome(numbered) ? [] : [afterwardsSection(afterwards)]),
			{
				title: text.scores,
				blocks: [
					own.length === 0 ? note(text.scoresFromRows) : paragraph(text.scoresText),
					...scales(scoreItemsOf(numbered, subject)),
				],
			},
			scoring,
		],
	};
}

const afterwardsSection = (questions: readonly string[]): Section => ({
	title: text.afterwards,
	blocks: [...list(questions, 'number'), lines(shared.notes, 4)],
});

function materialNotes(numbered: NumberedStep, subject: KitSubject): Block[] {
	const { used, spare } = materialsFor(numbered, subject);
	if (subject.vacancy.language !== 'nl')
		return [note(text.ownMaterial), ...used.flatMap(pieceBlocks)];
	return [
		paragraph(text.materialsFor(used.length, numbered.minutes)),
		...(spare.length > 0 ? [paragraph(text.spare), ...spare.flatMap(pieceBlocks)] : []),
	];
}

function taskBlocks({ vacancy, dictionary: { format, words } }: KitSubject): Block[] {
	const mix = Object.entries(vacancy.contactMix ?? {}).flatMap(([channel, share]) =>
		share
			? [
					[
						words.contactChannel[channel as keyof typeof words.contactChannel],
						format.percent(share),
					],
				]
			: [],
	);
	return [
		table({
			caption: text.tasks,
			head: text.tasksHead,
			rows: vacancy.tasks.map(({ task, share }) => [
				task,
				share === undefined ? '' : format.percent(share),
			]),
		}),
		...(mix.length > 0
			? [
					table({
						caption: text.mix,
						head: text.mixHead,
						rows: mix,
					}),
				]
			: []),
	];
}

function payBlocks({ step, minutes }: NumberedStep): Block[] {
	return [
		...list(text.payItems),
		...(step.paid ? [note(text.payPaid)] : []),
		...(!step.paid && minutes > longestUnpaid ? [note(text.payUnpaid(minutes))] : []),
	];
}
