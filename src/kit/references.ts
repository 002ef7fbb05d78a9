import { competenciesOf } from '#kit/criteria.ts';
import {
	type Block,
	copy,
	fields,
	type KitDocument,
	lines,
	list,
	listFromVacancy,
	note,
	paragraph,
	rowsNaming,
	say,
	worksheet,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { vacancyHead, whoFields } from '#kit/steps.ts';
import { references as text } from '#i18n/nl/kit/references.ts';

/** Competencies that a talk of a quarter of an hour has room for. */
const mostCompetencies = 2;

/** Consent first, then the questions, then what the candidate says of it. */
export const referencePapers = (subject: KitSubject): KitDocument[] => [
	consentSheet(subject),
	questionSheet(subject),
];

const consentSheet = (subject: KitSubject): KitDocument => ({
	file: 'referenties-toestemming',
	title: text.consent,
	audience: 'candidate',
	lead: text.consentLead,
	head: vacancyHead(subject),
	sections: [{ title: text.consentSection, blocks: consentBlocks(subject) }],
});

function questionSheet(subject: KitSubject): KitDocument {
	const { vacancy, organisation } = subject;
	return {
		file: 'referenties',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{
				title: text.when,
				blocks: [...list([...text.whenItems, text.consentFile]), ...vacancyBlocks(subject)],
			},
			{
				title: text.call,
				startsPage: true,
				blocks: [
					fields(...whoFields),
					say(text.callSay(organisation.name, vacancy.title)),
					worksheet({
						caption: text.callQuestionsCaption,
						head: text.callHead,
						rows: rowsNaming(questionsFor(subject), text.callHead.length),
					}),
					note(text.notToAsk),
				],
			},
			{ title: text.after, blocks: [...list(text.afterItems, 'tick'), note(text.sources)] },
		],
	};
}

function vacancyBlocks({ vacancy }: KitSubject): Block[] {
	const { screening = [], selection = [] } = vacancy;
	const reasons = screening.filter(({ type }) => type === 'references').map(({ reason }) => reason);
	const steps = selection.filter(({ type }) => type === 'reference-check').map(({ step }) => step);
	const said = [...reasons, ...steps];
	return said.length > 0
		? [paragraph(text.inVacancy), ...listFromVacancy(said, vacancy)]
		: [note(text.notInVacancy)];
}

function consentBlocks({ vacancy, organisation }: KitSubject): Block[] {
	const { contact, privacy } = vacancy;
	const address = contact?.email ?? contact?.phone ?? text.consentContactUnknown;
	return [
		copy(
			...text.consentText(organisation.name, vacancy.title),
			text.consentWithdraw(address),
			privacy ? text.consentKeep(privacy.retentionWeeks) : text.consentKeepUnknown,
		),
		lines(text.referee(1), 2),
		lines(text.referee(2), 2),
		lines(text.topics, 2),
		lines(text.signature, 2),
	];
}

const questionsFor = (subject: KitSubject): string[] => [
	...text.questions,
	...competenciesOf(subject)
		.slice(0, mostCompetencies)
		.map(({ data }) => text.about(data.name, data.definition)),
];
