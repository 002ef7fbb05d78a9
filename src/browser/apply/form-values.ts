import type { Application } from '#domain/application/application.ts';
import { maskOfNames, partName, partsIn } from '#domain/application/availability.ts';
import type { WeekMask } from '#domain/week-mask.ts';

/** What stands in the form now. */
export function applicationIn(form: HTMLFormElement): Application {
	const values = new FormData(form);
	const text = (name: string): string => String(values.get(name) ?? '');
	return {
		name: text('name'),
		email: text('email'),
		phone: text('phone'),
		motivation: text('motivation'),
		answers: answerFields(form).map(({ value }) => value),
		free: maskOfNames(values.getAll('available').map(String)),
	};
}

/** Puts an application into the form, over what stands there. */
export function fill(form: HTMLFormElement, application: Application): void {
	for (const name of ['name', 'email', 'phone', 'motivation'] as const) {
		const field = form.elements.namedItem(name);
		if (isTextField(field)) field.value = application[name];
	}
	for (const [index, field] of answerFields(form).entries())
		field.value = application.answers[index] ?? '';
	tickWeek(form, application.free);
}

/** Ticks these parts of the week and no others. */
export function tickWeek(form: HTMLFormElement, free: WeekMask): void {
	const names = partsIn(free).map(partName);
	for (const box of form.querySelectorAll<HTMLInputElement>('input[name="available"]'))
		box.checked = names.includes(box.value);
}

const answerFields = (form: HTMLFormElement): HTMLTextAreaElement[] => [
	...form.querySelectorAll<HTMLTextAreaElement>('textarea[data-answer]'),
];

const isTextField = (field: unknown): field is HTMLInputElement | HTMLTextAreaElement =>
	field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
