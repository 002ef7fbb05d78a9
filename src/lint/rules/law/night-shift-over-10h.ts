import type { WorkingHours } from '#domain/parameters/working-hours.ts';
import { nightMinutes } from '#domain/rest-times.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { workMinutes } from '#domain/shifts.ts';
import type { Rule } from '#lint/core/rule.ts';
import { heldToLimits } from '#lint/rules/law/held-to-limits.ts';

/** Reports night shifts that are longer than ten hours, which is only allowed now and then. */
export const nightShiftOver10h: Rule = {
	id: 'night-shift-over-10h',
	category: 'law',
	severity: 'warning',
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToLimits(document);
		for (const [index, shift] of held?.vacancy.shifts.entries() ?? []) {
			if (!held || !isLongNight(shift, held.limits)) continue;
			const range = document.rangeOf(['shifts', index, 'to']);
			yield { range, ...text.nightShiftTooLong(shift, workMinutes(shift) / 60) };
		}
	},
};

/** Above the limit for any shift, `shift-over-12h` speaks. */
function isLongNight(shift: Shift, limits: WorkingHours): boolean {
	const hours = workMinutes(shift) / 60;
	return (
		nightMinutes(shift) > limits.nightMinutes &&
		hours > limits.hoursPerNightShift &&
		hours <= limits.hoursPerShift
	);
}
