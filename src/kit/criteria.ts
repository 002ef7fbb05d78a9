import { competencyNamed } from '#domain/assessed.ts';
import type { SelectionStep } from '#domain/schema/selection.ts';
import type { KitCompetency, KitSubject } from '#kit/kit-subject.ts';

/** What a step judges, as the vacancy promised it to candidates. */
export interface Criteria {
	/** Scored from 1 to 5, each with its own anchors. */
	competencies: KitCompetency[];
	/** Scored from 1 to 5; the vacancy names them, no competency does. */
	own: string[];
	/** To settle together, without a score, such as “of het rooster past”. */
	toSettle: string[];
	/** Whether the competencies are a choice of ours, because the vacancy names none for this step. */
	isChosen: boolean;
}

/** Sorts what a step says it judges; a talk that says nothing judges the competencies of the vacancy. */
export function criteriaOf(step: SelectionStep, subject: KitSubject): Criteria {
	const { assesses = [] } = step;
	const named = assesses.map((criterion) => ({
		criterion,
		competency: competencyNamed(criterion, subject.competencies),
	}));
	const competencies = [...new Set(named.flatMap(({ competency }) => competency ?? []))];
	const others = named.filter(({ competency }) => !competency).map(({ criterion }) => criterion);
	const chosen = competencies.length === 0 ? chosenFor(step, subject) : [];
	return {
		competencies: [...competencies, ...chosen],
		own: others.filter((criterion) => !isToSettle(criterion)),
		toSettle: others.filter(isToSettle),
		isChosen: chosen.length > 0,
	};
}

/**
 * For a talk or a day that does not say what it judges: all competencies of the vacancy. The last interview
 * gets those that no step judges, so that none is forgotten.
 */
function chosenFor(step: SelectionStep, subject: KitSubject): KitCompetency[] {
	const { assesses = [], type } = step;
	if (type !== 'interview' && type !== 'trial-day') return [];
	if (assesses.length === 0) return competenciesOf(subject);
	const lastInterview = subject.vacancy.selection?.findLast((other) => other.type === 'interview');
	return step === lastInterview ? unassessed(subject) : [];
}

/** The competencies that the vacancy asks for, in its own order. */
export const competenciesOf = ({ vacancy, competencies }: KitSubject): KitCompetency[] =>
	(vacancy.competencies ?? []).flatMap((id) => competencies.find((one) => one.id === id) ?? []);

/** What the vacancy asks for and no step says it judges. */
export function unassessed(subject: KitSubject): KitCompetency[] {
	const assessed = (subject.vacancy.selection ?? [])
		.flatMap(({ assesses = [] }) => assesses)
		.map((criterion) => competencyNamed(criterion, subject.competencies));
	return competenciesOf(subject).filter((one) => !assessed.includes(one));
}

/** “of de avonden passen”, “wat je zoekt”: a candidate decides about that as much as the employer. */
const isToSettle = (criterion: string): boolean =>
	/^(?:of|wat|waar|welke?|what|whether|if|where|which) /i.test(criterion);
