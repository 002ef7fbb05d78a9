import { type KnownChoices, parseFilters } from '#domain/filters/address.ts';
import { fieldValues } from '#domain/filters/fields.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { partCode } from '#domain/filters/week-code.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import type { DayPart } from '#domain/week-mask.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Weeks that can be ticked at once; what is ticked already stays. */
const quickWeeks: Record<string, [days: readonly Weekday[], parts: readonly DayPart[]]> = {
	weekdays: [weekdays.slice(0, 5), ['morning', 'afternoon']],
	evenings: [weekdays, ['evening']],
	nights: [weekdays, ['night']],
	weekend: [weekdays.slice(5), ['morning', 'afternoon', 'evening']],
};

/** The fields on the page as filters, and the other way round. */
export class FormFields {
	readonly #form: HTMLFormElement;
	readonly known: KnownChoices;

	constructor(form: HTMLFormElement) {
		this.#form = form;
		this.known = { jobGroups: this.#valuesOf('functie'), employers: this.#valuesOf('werkgever') };
	}

	read(): Filters {
		const entries = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
		return parseFilters(new URLSearchParams(entries).toString(), this.known);
	}

	/** `except` is a field that stays as it is. */
	write(filters: Filters, except = ''): void {
		const values = fieldValues(filters);
		for (const field of this.fields()) {
			const wanted = values[field.name];
			if (!wanted || field.name === except) continue;
			if (field.type === 'checkbox' || field.type === 'radio')
				(field as HTMLInputElement).checked = wanted.includes(field.value);
			else field.value = wanted[0] ?? '';
		}
		for (const folded of this.#form.querySelectorAll('details'))
			if (folded.querySelector('input:checked:not([value=""])')) folded.open = true;
	}

	/** Other words than those that were taken literally may be mended. */
	mendAgain(): void {
		for (const field of this.fields('letterlijk')) field.value = '';
	}

	tickWeek(name: string): void {
		const [days, parts] = quickWeeks[name] ?? [[], []];
		const codes = new Set(days.flatMap((day) => parts.map((part) => partCode(day, part))));
		for (const field of this.fields('week'))
			(field as HTMLInputElement).checked =
				codes.has(field.value) || (codes.size > 0 && (field as HTMLInputElement).checked);
	}

	/** Words beside an option. */
	nameOf(name: string, value: string): string {
		const field = this.fields(name).find((candidate) => candidate.value === value);
		const label = field?.closest('label')?.querySelector('span:not([data-count])');
		return label?.textContent?.trim() ?? value;
	}

	fields(name?: string): Field[] {
		return [...this.#form.elements].filter(
			(element): element is Field =>
				(element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
				element.name !== '' &&
				(name === undefined || element.name === name),
		);
	}

	#valuesOf(name: string): string[] {
		return this.fields(name).map(({ value }) => value);
	}
}
