import { addDays } from '#domain/dates.ts';
import { competencyNamed } from '#domain/assessed.ts';
import { competenciesOf } from '#kit/criteria.ts';
import { retentionText } from '#kit/decision.ts';
import {
	type Block,
	type KitDocument,
	list,
	listFromVacancy,
	note,
	paragraph,
	type Section,
	table,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { scorecardCsvFile } from '#kit/scorecard.ts';
import { stepsOf, vacancyHead } from '#kit/steps.ts';
import { hardFacts, replyTerm } from '#kit/vacancy-facts.ts';
import { overview as text } from '#i18n/nl/kit/overview.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import { selectionStepsView, totalWorkdays } from '#views/sections/selection-steps.ts';

/** The first page: what there is, in which order, what it judges and what is missing. */
export function overviewOf(
	subject: KitSubject,
	documents: readonly KitDocument[],
	gaps: readonly string[],
): KitDocument {
	const { language } = subject.vacancy;
	return {
		file: 'index',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{
				title: text.missing,
				blocks: gaps.length > 0 ? list(gaps) : [paragraph(text.missingNone)],
			},
			{ title: text.documents, blocks: [paragraph(text.order), linksTo(documents)] },
			...planSections(subject),
			...coverageSections(subject),
			{
				title: text.facts,
				blocks: listFromVacancy(hardFacts(subject), subject.vacancy),
			},
			{ title: text.erase, blocks: eraseBlocks(subject) },
			{
				title: shared.audienceTitle,
				blocks: [note(text.secret), ...(language === 'en' ? [note(text.english)] : [])],
			},
		],
	};
}

const linksTo = (documents: readonly KitDocument[]): Block => ({
	kind: 'links',
	links: documents.flatMap(({ file, title, lead, audience, head }) => {
		const step = head.find(({ label }) => label.startsWith(shared.stepWord))?.label;
		const link = {
			text: step ? `${step}: ${title}` : title,
			file: `${file}.html`,
			note: `${lead} ${audience === 'team' ? '' : shared.audience[audience]}`.trim(),
		};
		return file === 'scorekaart'
			? [link, { text: text.csv, file: scorecardCsvFile, note: text.csvNote }]
			: [link];
	}),
});

function planSections(subject: KitSubject): Section[] {
	const view = selectionStepsView(subject);
	if (!view) return [];
	const { ui, format } = subject.dictionary;
	const rows = stepsOf(subject).map(({ number, step }) => [
		`${number}. ${step.step}`,
		step.minutes === undefined ? '' : ui['selectionSteps.minutes'](step.minutes),
		step.withinWorkdays === undefined ? '' : ui['selectionSteps.within'](step.withinWorkdays),
		step.with ?? '',
		format.list(step.assesses ?? []),
	]);
	const term = replyTerm(subject);
	return [
		{
			title: text.plan,
			blocks: [
				table({ caption: text.planCaption, head: text.planHead, rows }),
				...(term ? [paragraph(text.reply(term))] : []),
				...(view.total ? [paragraph(text.total(view.total))] : []),
			],
		},
	];
}

/** Every competency that the vacancy asks for, with the steps that say they judge it. */
function coverageSections(subject: KitSubject): Section[] {
	const steps = stepsOf(subject);
	const rows = competenciesOf(subject).map((competency) => {
		const numbers = steps
			.filter(({ step: { assesses = [] } }) =>
				assesses.some(
					(criterion) => competencyNamed(criterion, subject.competencies) === competency,
				),
			)
			.map(({ number }) => String(number));
		return [
			competency.data.name,
			competency.data.definition,
			numbers.length > 0 ? numbers.join(', ') : text.nowhere,
		];
	});
	return rows.length === 0 || steps.length === 0
		? []
		: [
				{
					title: text.coverage,
					blocks: [table({ caption: text.coverageCaption, head: text.coverageHead, rows })],
				},
			];
}

function eraseBlocks(subject: KitSubject): Block[] {
	const { privacy } = subject.vacancy;
	if (!privacy) return [note(text.eraseUnknown)];
	const day = lastDay(subject, privacy.retentionWeeks);
	return [
		paragraph(text.eraseText(retentionText(privacy.retentionWeeks))),
		...(day ? [paragraph(text.eraseDay(subject.dictionary.format.longDate(day)))] : []),
	];
}

/** When all is to be deleted, if everybody takes the time that was promised. */
function lastDay({ vacancy }: KitSubject, weeks: number): string | undefined {
	const { closes, apply, selection = [] } = vacancy;
	const workdays = totalWorkdays(selection);
	if (closes === undefined || workdays === undefined || selection.length === 0) return undefined;
	const procedure = workdays + (apply.replyWithinWorkdays ?? 0);
	return addDays(closes, Math.ceil((procedure * 7) / 5) + weeks * 7);
}
