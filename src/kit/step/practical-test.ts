import {
	type Block,
	copy,
	type KitDocument,
	lines,
	list,
	listFromVacancy,
	paragraph,
} from '#kit/document.ts';
import { familyOf } from '#kit/families.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { judgingSheet } from '#kit/step/practical-judging.ts';
import { isAtHome, materialsFor, pieceBlocks, testOf } from '#kit/step/practical-material.ts';
import { lookAt } from '#kit/score-items.ts';
import { type NumberedStep, stepFile, stepHead } from '#kit/steps.ts';
import { channelWords, writtenChannel } from '#kit/step/written-channel.ts';
import { practicalTest as text } from '#i18n/nl/kit/practical-test.ts';

/** The papers of a practical test: one to hand out, one to judge by. */
export const practicalPapers = (numbered: NumberedStep, subject: KitSubject): KitDocument[] => [
	forCandidate(numbered, subject),
	judgingSheet(numbered, subject),
];

function forCandidate(numbered: NumberedStep, subject: KitSubject): KitDocument {
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
					...listFromVacancy(tasksFor(numbered, subject), subject.vacancy),
				],
			},
			{ title: text.material, startsPage: true, blocks: materialBlocks(numbered, subject) },
			{ title: isWritten(subject) ? text.write : text.room, blocks: [lines('', 10)] },
		],
	};
}

function materialBlocks(numbered: NumberedStep, subject: KitSubject): Block[] {
	if (testOf(subject).isForTeam) return [copy(text.preparedGap)];
	return subject.vacancy.language === 'nl'
		? materialsFor(numbered, subject).used.flatMap(pieceBlocks)
		: [copy(text.ownMaterialGap)];
}

/** Work with customers at a distance is the work that answers in writing. */
const isWritten = ({ vacancy }: KitSubject): boolean => familyOf(vacancy.jobGroup) === 'contact';

const channelBlocks = (numbered: NumberedStep, subject: KitSubject): Block[] =>
	isWritten(subject)
		? [paragraph(text.channel[writtenChannel(numbered.step.step, subject.vacancy.contactMix)])]
		: [];

/** The tasks that the test is a piece of: those that name the channel, or else the first two. */
function tasksFor(numbered: NumberedStep, { vacancy }: KitSubject): string[] {
	const tasks = vacancy.tasks.map(({ task }) => task);
	const channel = writtenChannel(numbered.step.step, vacancy.contactMix);
	const named = tasks.filter((task) => channelWords[channel].test(task));
	return named.length > 0 ? named : tasks.slice(0, 2);
}

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
