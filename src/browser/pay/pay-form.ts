import { element } from '#browser/parts.ts';
import { unbroken } from '#i18n/unbroken.ts';
import type { PayQuestions } from '#views/pay/calculator.ts';
import type { PayWords } from '#views/pay/steps.ts';

/**
 * What somebody may choose for a sum of pay, as `choiceOf` reads it. `describedBy` is the id of what
 * tells who gets which place in the range.
 */
export function payForm(
	{ hours, hoursOffered, shifts, places }: PayQuestions,
	text: PayWords['text'],
	describedBy?: string,
): HTMLFormElement {
	const form = element('form');
	form.className = 'pay-form';
	form.autocomplete = 'off';
	form.dataset['print'] = 'hide';
	form.append(hoursField(hours, text.hours, hoursOffered));
	if (shifts.length > 0) {
		const options = shifts.map((shift, index) => option('checkbox', 'shift', index, shift));
		for (const { input } of options) input.checked = true;
		form.append(group(text.shifts, options));
	}
	if (places.length > 0) {
		const options = places.map(({ place, label }) => option('radio', 'place', place, label));
		for (const { input } of options) input.checked = input.value === '0';
		const asked = group(text.wage, options);
		if (describedBy) asked.setAttribute('aria-describedby', describedBy);
		form.append(asked);
	}
	return form;
}

function hoursField(most: number, name: string, offered: string): HTMLElement {
	const label = legend('label', name);
	const note = element('p', offered);
	note.className = 'note';
	note.id = 'loon-uren-aanbod';
	const input = element('input');
	input.className = 'pay-form__hours';
	input.id = 'loon-uren';
	label.htmlFor = input.id;
	Object.assign(input, { name: 'hours', type: 'number', inputMode: 'decimal' });
	Object.assign(input, { min: '1', max: '60', step: '0.5', value: String(most) });
	input.setAttribute('aria-describedby', note.id);
	const field = element('div');
	field.append(label, input, note);
	return field;
}

interface Option {
	label: HTMLLabelElement;
	input: HTMLInputElement;
}

function option(type: string, name: string, value: number, words: string): Option {
	const label = element('label');
	label.className = 'pay-form__option';
	const input = element('input');
	Object.assign(input, { type, name, value: String(value) });
	label.append(input, element('span', unbroken(words)));
	return { label, input };
}

function group(name: string, options: readonly Option[]): HTMLFieldSetElement {
	const fields = element('fieldset');
	fields.append(legend('legend', name), ...options.map(({ label }) => label));
	return fields;
}

function legend<Name extends 'label' | 'legend'>(
	name: Name,
	text: string,
): HTMLElementTagNameMap[Name] {
	const made = element(name, text);
	made.className = 'pay-form__legend';
	return made;
}
