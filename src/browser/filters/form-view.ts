import { button, element, part } from '#browser/filters/elements.ts';
import type { FormFields } from '#browser/filters/form.ts';
import { type FoundPlace, placeNames } from '#browser/filters/found-place.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import { fieldOf } from '#domain/filters/fields.ts';
import { type Facet, facets, type Filters, isActive } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';

/** Names of fields of which every option has a number. */
const countedFields: Partial<Record<Facet, string>> = { ...fieldOf, week: 'past', place: 'km' };

/** Shows in the form what the filters do: numbers, problems, what can be sorted by. */
export class FormView {
	readonly #root: HTMLElement;
	readonly #fields: FormFields;
	readonly #texts: FilterTexts;

	constructor(root: HTMLElement, fields: FormFields, texts: FilterTexts) {
		this.#root = root;
		this.#fields = fields;
		this.#texts = texts;
	}

	show(
		filters: Filters,
		outcome: Outcome,
		found: FoundPlace,
		choose: (filters: Filters) => void,
	): void {
		const active = facets.filter((facet) => isActive(filters, facet)).length;
		this.#showCounts(outcome);
		this.#showRadii(outcome, found);
		this.#showPlace(filters, found, choose);
		this.#showSorting(filters);
		part(this.#root, '[data-active]').textContent =
			active > 0 ? this.#texts['filters.active'](active) : '';
		part(this.#root, '[data-show]').textContent = this.#texts['filters.show'](
			outcome.matches.length,
		);
		part(this.#root, '[data-week-fit]').hidden = filters.week === 0;
	}

	#showCounts({ options, matches, without }: Outcome): void {
		for (const [facet, counts] of options)
			for (const field of this.#fields.fields(countedFields[facet] ?? '')) {
				const shown = field.closest('label')?.querySelector('[data-count]');
				if (!shown) continue;
				const count =
					field.value === ''
						? (without.get(facet) ?? matches.length)
						: (counts.get(field.value) ?? 0);
				shown.textContent = String(count);
				field.closest('label')?.toggleAttribute('data-none', count === 0);
			}
	}

	#showRadii({ options }: Outcome, { place }: FoundPlace): void {
		for (const option of part<HTMLSelectElement>(this.#root, '[name="km"]').options) {
			const count = options.get('place')?.get(option.value) ?? 0;
			option.textContent = this.#texts['filters.kilometres'](
				Number(option.value),
				place ? String(count) : '',
			);
		}
	}

	#showPlace(
		filters: Filters,
		{ problem, choices, near }: FoundPlace,
		choose: (filters: Filters) => void,
	): void {
		const texts = {
			unknown: this.#texts['filters.placeUnknown'](filters.place),
			postcode: this.#texts['filters.placePostcode'](filters.place),
			short: this.#texts['filters.placeShort'](filters.place),
			several: this.#texts['filters.placeChoose'],
		};
		// In the form, and above the results for who has the form closed.
		for (const box of this.#root.querySelectorAll<HTMLElement>('[data-place-problem]')) {
			box.hidden = problem === undefined;
			box.replaceChildren(
				...(problem ? [element('p', '', texts[problem])] : []),
				...choices.map(({ fullName }) =>
					button(fullName, '', () => choose({ ...filters, place: fullName })),
				),
			);
		}
		const from = part(this.#root, '[data-place-from]');
		from.textContent = near ? this.#texts['filters.placeNear'](filters.place, near) : '';
		from.hidden = near === undefined;
		void this.#suggestPlaces(filters.place);
	}

	async #suggestPlaces(text: string): Promise<void> {
		const names = await placeNames(text);
		part(this.#root, 'datalist').replaceChildren(
			...names.map((name) => {
				const option = element('option', '');
				option.value = name;
				return option;
			}),
		);
	}

	#showSorting({ place, query, sort }: Filters): void {
		const select = part<HTMLSelectElement>(this.#root, '[name="sorteer"]');
		for (const option of select.options) {
			if (option.value === 'afstand') option.disabled = place === '';
			if (option.value === 'nieuw') option.hidden = query === '';
			if (option.value === '')
				option.textContent = query
					? this.#texts['filters.sortBest']
					: this.#texts['filters.sortBy'].nieuw;
		}
		select.value = sort ?? '';
	}
}
