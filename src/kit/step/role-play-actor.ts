import {
	type Block,
	type KitDocument,
	list,
	listFromVacancy,
	paragraph,
	say,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { scenarioOf } from '#kit/step/role-play-scenario.ts';
import { type NumberedStep, stepFile, stepHead } from '#kit/steps.ts';
import { rolePlay as text } from '#i18n/nl/kit/role-play.ts';

/** Whom to play and how, with what the vacancy says is hard. */
export function actorSheet(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const { actor, opening, escalation, calms, worsens, ending } = scenarioOf(subject);
	return {
		file: stepFile(numbered, 'rollenspel-acteur'),
		title: text.actorTitle,
		audience: 'actor',
		lead: text.actorLead,
		head: stepHead(numbered, subject),
		sections: [
			{ title: text.role, blocks: [paragraph(actor)] },
			{ title: text.before, blocks: beforeBlocks(subject) },
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

function beforeBlocks(subject: KitSubject): Block[] {
	const { challenges = [] } = subject.vacancy;
	return [
		...list(scenarioOf(subject).before),
		...(challenges.length > 0
			? [paragraph(text.challenges), ...listFromVacancy(challenges, subject.vacancy)]
			: []),
	];
}
