import { tickWeek } from '#browser/apply/form-values.ts';
import { latestWeek } from '#browser/filters/remembered-week.ts';

/**
 * Ticks the week by which somebody searched on this device, and says so beside it. `emptied` is called
 * when she takes it out again.
 */
export function takeWeek(form: HTMLFormElement, note: HTMLElement, emptied: () => void): void {
	const week = latestWeek();
	if (week === undefined) return;
	tickWeek(form, week);
	note.hidden = false;
	note.querySelector('button')?.addEventListener('click', () => {
		tickWeek(form, 0);
		note.hidden = true;
		// The button is gone, and the focus would be with it.
		form.querySelector<HTMLElement>('input[name="available"]')?.focus();
		emptied();
	});
}
