import type { PayChoice } from '#domain/pay-sum/pay-sum.ts';

const mostHours = 60;

/** What somebody chose in the form; undefined when the hours are no number from 1 to 60. */
export function choiceOf(form: FormData): PayChoice | undefined {
	const hours = Number(String(form.get('hours') ?? '').replace(',', '.'));
	if (!(hours >= 1 && hours <= mostHours)) return undefined;
	return {
		hours: Math.round(hours * 100) / 100,
		shifts: form.getAll('shift').map(Number),
		place: Number(form.get('place') ?? 0),
	};
}
