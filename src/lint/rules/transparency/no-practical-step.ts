import type { SelectionStep } from '#domain/schema/selection.ts';
import type { Rule } from '#lint/core/rule.ts';

const practicalTypes = new Set<SelectionStep['type']>(['practical-test', 'role-play', 'trial-day']);

const practicalWords =
	/oefen|proef|casus|rollenspel|opdracht|meelopen|meeluisteren|meedraaien|toets|assessment|exercise|case|role-?play|assignment|shadow/i;

/** Reports a selection of talks only: nobody sees the work, neither side. */
export const noPracticalStep: Rule = {
	id: 'no-practical-step',
	category: 'transparency',
	severity: 'warning',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, rangeOf }, text) {
		const steps = vacancy?.selection ?? [];
		if (steps.length === 0 || vacancy?.contract.type === 'volunteer') return;
		if (!steps.some(isPractical))
			yield { range: rangeOf(['selection', steps.length]), ...text.noPracticalStep() };
	},
};

const isPractical = ({ type, step }: SelectionStep): boolean =>
	practicalTypes.has(type) || practicalWords.test(step);
