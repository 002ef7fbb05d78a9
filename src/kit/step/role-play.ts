import { type KitDocument, list, paragraph } from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { actorSheet } from '#kit/step/role-play-actor.ts';
import { observerSheet } from '#kit/step/role-play-observer.ts';
import { rolePlayBoxes, scenarioOf } from '#kit/step/role-play-scenario.ts';
import { lookAt } from '#kit/score-items.ts';
import { type NumberedStep, stepFile, stepHead } from '#kit/steps.ts';
import { rolePlay as text } from '#i18n/nl/kit/role-play.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** The papers of a role play, each for somebody else. */
export const rolePlayPapers = (numbered: NumberedStep, subject: KitSubject): KitDocument[] => [
	candidateSheet(numbered, subject),
	actorSheet(numbered, subject),
	observerSheet(numbered, subject),
];

function candidateSheet(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const [read, play, talk] = (['read', 'play', 'talk'] as const).map((id) =>
		shared.minutes(rolePlayBoxes(numbered).find((box) => box.id === id)?.minutes ?? 0),
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
