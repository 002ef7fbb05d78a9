import type { Subject } from '#views/subject.ts';

/** What is hard about the work, and what somebody is judged on. */
export interface HonestView {
	title: string;
	intro: string;
	challenges: readonly string[];
	targetsTitle: string;
	/** `value` says from which week it counts. */
	targets: { measure: string; value: string }[];
}

/** Undefined when the vacancy says neither. */
export function honestView({ vacancy, dictionary: { ui } }: Subject): HonestView | undefined {
	const { challenges = [], targets = [] } = vacancy;
	if (challenges.length + targets.length === 0) return undefined;
	return {
		title: ui['challenges.title'],
		intro: ui['challenges.intro'],
		challenges,
		targetsTitle: ui['targets.title'],
		targets: targets.map(({ measure, value, fromWeek }) => ({
			measure,
			value: fromWeek === undefined ? value : `${value}, ${ui['targets.fromWeek'](fromWeek)}`,
		})),
	};
}
