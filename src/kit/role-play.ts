import { criteriaOf } from '#kit/criteria.ts';
import {
	type Block,
	fields,
	type KitDocument,
	lines,
	list,
	note,
	paragraph,
	say,
	table,
} from '#kit/document.ts';
import { familyOf } from '#kit/families.ts';
import { boxesSection, scoring } from '#kit/interviewing.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { itemsOf, rubricRows, scales, scoreItemsOf } from '#kit/score-items.ts';
import { type NumberedStep, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import { type TimeBox, timeBoxes } from '#kit/time-boxes.ts';
import { rolePlay as text } from '#i18n/nl/kit/role-play.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import { familyTexts } from '#i18n/nl/kit/work/families.ts';
import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

type PartId = keyof typeof text.part;

/** The papers of a role play, each for somebody else. */
export const rolePlayPapers = (numbered: NumberedStep, subject: KitSubject): KitDocument[] => [
	forCandidate(numbered, subject),
	forActor(numbered, subject),
	forObserver(numbered, subject),
];

const scenarioOf = ({ vacancy }: KitSubject): FamilyText['rolePlay'] =>
	familyTexts[familyOf(vacancy.jobGroup)].rolePlay;

const boxesOf = ({ minutes }: NumberedStep): TimeBox<PartId>[] =>
	timeBoxes<PartId>(minutes, [
		{ id: 'read', weight: 1, least: 2 },
		{ id: 'play', weight: 3, least: 4 },
		{ id: 'talk', weight: 2, least: 3 },
	]);

/** The names of what is judged, with what they mean. */
export function lookAt(numbered: NumberedStep, subject: KitSubject): Block[] {
	const criteria = criteriaOf(numbered.step, subject);
	const named = criteria.competencies.map(({ data }) => `${data.name}: ${data.definition}`);
	const own = itemsOf({ ...criteria, competencies: [] }).map(({ name }) => name);
	const known = [...named, ...own];
	return list(known.length > 0 ? known : scoreItemsOf(numbered, subject).map(({ name }) => name));
}

function forCandidate(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const [read, play, talk] = (['read', 'play', 'talk'] as const).map((id) =>
		shared.minutes(boxesOf(numbered).find((box) => box.id === id)?.minutes ?? 0),
	);
	return {
		file: stepFile(numbered, 'rollenspel-kandidaat'),
		title: text.candidateTitle,
		audience: 'candidate',
		lead: text.candidateLead,
		head: stepHead(numbered, subject),
		sections: [
			{ title: text.situation, blocks: scenarioOf(subject).candidate.map(paragraph) },
			{ title: text.how, blocks: list(text.howItems(read ?? '', play ?? '', talk ?? '')) },
			{ title: text.lookAt, blocks: lookAt(numbered, subject) },
		],
	};
}

function forActor(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const { actor, before, opening, escalation, calms, worsens, ending } = scenarioOf(subject);
	const { challenges = [], language } = subject.vacancy;
	return {
		file: stepFile(numbered, 'rollenspel-acteur'),
		title: text.actorTitle,
		audience: 'actor',
		lead: text.actorLead,
		head: stepHead(numbered, subject),
		sections: [
			{ title: text.role, blocks: [paragraph(actor)] },
			{
				title: text.before,
				blocks: [
					...list(before),
					...(challenges.length > 0
						? [
								paragraph(text.challenges),
								...list(challenges).map((item) => ({ ...item, language })),
							]
						: []),
				],
			},
			{ title: text.opening, blocks: [say(opening)] },
			{
				title: text.escalation,
				blocks: [paragraph(text.escalationText), ...list(escalation, 'number')],
			},
			{ title: text.calms, blocks: list(calms) },
			{ title: text.worsens, blocks: list(worsens) },
			{ title: text.ending, blocks: [paragraph(ending)] },
			{ title: text.rules, blocks: list(text.ruleItems) },
		],
	};
}

function forObserver(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const { criteria } = scenarioOf(subject);
	const own = itemsOf(criteriaOf(numbered.step, subject));
	return {
		file: stepFile(numbered, 'rollenspel-observeren'),
		title: text.observerTitle,
		audience: 'team',
		lead: text.observerLead,
		head: stepHead(numbered, subject),
		sections: [
			boxesSection(
				boxesOf(numbered),
				(id) => text.part[id as PartId],
				numbered.step.minutes === undefined ? [shared.assumed(numbered.minutes)] : [],
			),
			{
				title: text.observe,
				blocks: [
					fields(...whoFields),
					paragraph(text.observeText),
					lines(text.notesDuring, 6),
					table({
						caption: text.observeCaption,
						head: text.observeHead,
						rows: rubricRows(criteria),
						isTall: true,
						isLastWide: true,
					}),
				],
			},
			{
				title: text.after,
				blocks: [...list(text.afterItems, 'number'), note(text.afterNote), lines(shared.notes, 3)],
			},
			{
				title: text.scores,
				blocks: [
					...(own.length === 0 ? [note(text.scoresFromRows)] : []),
					...scales(scoreItemsOf(numbered, subject)),
				],
			},
			scoring,
		],
	};
}
