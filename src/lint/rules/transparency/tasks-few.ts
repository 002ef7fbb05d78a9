import type { Rule } from '#lint/core/rule.ts';

const fewest = 3;

/** Reports jobs with so few tasks that nobody can see the day before them. */
export const tasksFew: Rule = {
	id: 'tasks-few',
	category: 'transparency',
	severity: 'error',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy) return;
		const { length } = vacancy.tasks;
		if (length < fewest)
			yield { range: rangeOf(['tasks', length]), ...text.tasksFew(length, fewest) };
	},
};
