import { criteriaOf } from '#kit/criteria.ts';
import {
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
import { rolePlayBoxes, scenarioOf } from '#kit/step/role-play-scenario.ts';
import { itemsOf, rubricRows, scales, scoreItemsOf } from '#kit/score-items.ts';
import { type NumberedStep, remarksOnLength, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import { rolePlay as text } from '#i18n/nl/kit/role-play.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** What to look at, what to ask afterwards, and the scores. */
export const observerSheet = (numbered: NumberedStep, subject: KitSubject): KitDocument => ({
	file: stepFile(numbered, 'rollenspel-observeren'),
	title: text.observerTitle,
	audience: 'team',
	lead: text.observerLead,
	head: stepHead(numbered, subject),
	sections: [
		boxesSection(rolePlayBoxes(numbered), (id) => text.part[id], remarksOnLength(numbered)),
		observing(subject),
		{
			title: text.after,
			blocks: [...list(text.afterItems, 'number'), note(text.afterNote), lines(shared.notes, 3)],
		},
		scores(numbered, subject),
		scoring,
	],
});

const observing = (subject: KitSubject): Section => ({
	title: text.observe,
	blocks: [
		fields(...whoFields),
		paragraph(text.observeText),
		lines(text.notesDuring, 6),
		worksheet({
			caption: text.observeCaption,
			head: text.observeHead,
			rows: rubricRows(scenarioOf(subject).criteria),
		}),
	],
});

function scores(numbered: NumberedStep, subject: KitSubject): Section {
	const own = itemsOf(criteriaOf(numbered.step, subject));
	return {
		title: text.scores,
		blocks: [
			...(own.length === 0 ? [note(text.scoresFromRows)] : []),
			...scales(scoreItemsOf(numbered, subject)),
		],
	};
}
