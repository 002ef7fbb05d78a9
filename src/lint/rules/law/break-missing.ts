import { hasAgreement } from '#domain/employment.ts';
import type { WorkingHours } from '#domain/parameters/working-hours.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { workMinutes } from '#domain/shifts.ts';
import type { Rule } from '#lint/core/rule.ts';
import { heldToDayLimits } from '#lint/rules/law/held-to-limits.ts';
import { says } from '#lint/rules/law/sentences-in.ts';

/** Reports shifts that are long enough for a break and mention none. */
export const breakMissing: Rule = {
	id: 'break-missing',
	category: 'law',
	severity: 'warning',
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToDayLimits(document);
		if (!held || says(document, aBreak, paid)) return;
		const byAgreement = hasAgreement(held.vacancy.contract);
		for (const [index, shift] of held.vacancy.shifts.entries()) {
			const needed = breakNeeded(shift, held.limits, byAgreement);
			if (shift.breakMinutes >= needed) continue;
			const range = document.rangeOf(['shifts', index]);
			yield { range, ...text.breakMissing(shift, workMinutes(shift) / 60, needed) };
		}
	},
};

function breakNeeded(shift: Shift, limits: WorkingHours, byAgreement: boolean): number {
	const hours = workMinutes(shift) / 60;
	const minutes = limits.breaks.find(({ aboveHours }) => hours > aboveHours)?.minutes ?? 0;
	return byAgreement ? Math.min(minutes, limits.breakMinutesByAgreement) : minutes;
}

const aBreak = /pauze|(?<!\p{L})break/iu;
const paid = /(?<!on|niet\s(?:door)?)betaa?l|(?<!not\s|\p{L})paid/iu;
