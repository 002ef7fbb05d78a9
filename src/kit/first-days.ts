import { competenciesOf } from '#kit/criteria.ts';
import {
	type Block,
	fields,
	type KitDocument,
	lines,
	list,
	listFromVacancy,
	note,
	paragraph,
	rowsNaming,
	type Section,
	table,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { expectedIn, laterBlocks, type Month } from '#kit/expected.ts';
import { vacancyHead } from '#kit/steps.ts';
import { firstDays as text } from '#i18n/nl/kit/first-days.ts';

/** The first day and three months of thirty days, from what the vacancy promised. */
export function firstDaysPlan(subject: KitSubject): KitDocument {
	return {
		file: 'eerste-negentig-dagen',
		title: text.title,
		audience: 'colleague',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{ title: text.before, blocks: beforeBlocks(subject) },
			{ title: text.dayOne, blocks: dayOneBlocks(subject) },
			...monthSections(subject),
		],
	};
}

const beforeBlocks = ({ vacancy: { screening = [], onboarding } }: KitSubject): Block[] => [
	...list(
		screening.some(({ type }) => type === 'vog' || type === 'diploma')
			? [...text.beforeItems, text.vog]
			: text.beforeItems,
		'tick',
	),
	fields({ label: onboarding?.buddy ? text.buddy : text.buddyNone }, { label: text.weekly }),
	note(text.firstEmployee),
];

function dayOneBlocks({ vacancy }: KitSubject): Block[] {
	const { challenges = [] } = vacancy;
	return [
		...list(text.dayOneItems, 'tick'),
		...(challenges.length > 0
			? [paragraph(text.challenges), ...listFromVacancy(challenges, vacancy)]
			: []),
		paragraph(text.freedom),
		...list(text.freedomItems, 'number'),
	];
}

const months: readonly Month[] = [
	{ title: text.month.first, firstWeek: 0, lastWeek: 4 },
	{ title: text.month.second, firstWeek: 5, lastWeek: 8 },
	{ title: text.month.third, firstWeek: 9, lastWeek: 13 },
];

const monthSections = (subject: KitSubject): Section[] =>
	months.map((month, index) => ({
		title: month.title,
		startsPage: true,
		blocks: [
			...(index === 0 ? programmeBlocks(subject) : []),
			...list(expectedIn(month, subject), 'tick'),
			...(index === months.length - 1 ? laterBlocks(subject) : []),
			lines(text.goals, 3),
			...(index === 0 ? [] : competencyBlocks(subject)),
			table({
				caption: text.talk,
				head: text.talkHead,
				rows: rowsNaming(text.talkQuestions, text.talkHead.length),
				isTall: true,
			}),
		],
	}));

function programmeBlocks({ vacancy }: KitSubject): Block[] {
	const { onboarding, taught = [] } = vacancy;
	const { programme = [] } = onboarding ?? {};
	return [
		...(programme.length > 0
			? [paragraph(text.programme), ...listFromVacancy(programme, vacancy, 'tick')]
			: [note(text.programmeNone), lines('', 4)]),
		...(taught.length > 0
			? [
					table({
						caption: text.taught,
						head: text.taughtHead,
						rows: rowsNaming(taught, text.taughtHead.length),
					}),
				]
			: []),
	];
}

function competencyBlocks(subject: KitSubject): Block[] {
	const competencies = competenciesOf(subject);
	return competencies.length === 0
		? []
		: [
				paragraph(text.competencies),
				...list(competencies.map(({ data }) => `${data.name}: ${data.anchors[2] ?? ''}`)),
			];
}
