import { button, find } from '#browser/filters/elements.ts';
import type { FormFields } from '#browser/filters/form-fields.ts';
import { type FoundPlace, placeNames } from '#browser/filters/found-place.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import { element } from '#browser/parts.ts';
import { fieldOf } from '#domain/filters/fields.ts';
import type { Facet, Filters } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';

/** Names of fields of which every option has a number. */
const countedFields: Partial<Record<Facet, string>> = { ...fieldOf, week: 'past', place: 'km' };

/** Shows in the form what the filters do: numbers, problems, what can be sorted by. */
export function showForm(
	filters: Filters,
	outcome: Outcome,
	found: FoundPlace,
	tools: PageTools,
): void {
	const { root, fields, texts } = tools;
	const { size: active } = outcome.without;
	showCounts(outcome, fields);
	showRadii(outcome, found, tools);
	showPlace(filters, found, tools);
	void suggestPlaces(filters.place, root);
	showSorting(filters, tools);
	find(root, '[data-active]').textContent = active > 0 ? texts['filters.active'](active) : '';
	find(root, '[data-show]').textContent = texts['filters.show'](outcome.matches.length);
	find(root, '[data-week-fit]').hidden = filters.week === 0;
}

function showCounts({ options, matches, without }: Outcome, fields: FormFields): void {
	for (const [facet, counts] of options)
		for (const field of fields.fields(countedFields[facet] ?? '')) {
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

function showRadii({ options }: Outcome, { from }: FoundPlace, { root, texts }: PageTools): void {
	for (const option of find<HTMLSelectElement>(root, '[name="km"]').options) {
		const count = options.get('place')?.get(option.value) ?? 0;
		option.textContent = texts['filters.kilometres'](
			Number(option.value),
			from.length > 0 ? String(count) : '',
		);
	}
}

function showPlace(
	filters: Filters,
	{ from, problem, choices, near }: FoundPlace,
	{ root, texts, choose }: PageTools,
): void {
	const around = from.length > 0 ? [texts['filters.placeAround']] : [];
	const problems = {
		unknown: texts['filters.placeUnknown'](filters.place),
		postcode: texts['filters.placePostcode'](filters.place),
		short: texts['filters.placeShort'](filters.place),
		several: [texts['filters.placeChoose'], ...around].join(' '),
	};
	// In the form, and above the results for who has the form closed.
	for (const box of root.querySelectorAll<HTMLElement>('[data-place-problem]')) {
		box.hidden = problem === undefined;
		box.replaceChildren(
			...(problem ? [element('p', problems[problem])] : []),
			...choices.map(({ fullName }) =>
				button(fullName, '', () => choose({ ...filters, place: fullName })),
			),
		);
	}
	const centre = find(root, '[data-place-from]');
	centre.textContent = near ? texts['filters.placeNear'](filters.place, near) : '';
	centre.hidden = near === undefined;
}

async function suggestPlaces(text: string, root: HTMLElement): Promise<void> {
	const names = await placeNames(text);
	find(root, 'datalist').replaceChildren(
		...names.map((name) => {
			const option = element('option');
			option.value = name;
			return option;
		}),
	);
}

function showSorting({ place, query, sort }: Filters, { root, texts }: PageTools): void {
	const select = find<HTMLSelectElement>(root, '[name="sorteer"]');
	for (const option of select.options) {
		if (option.value === 'afstand') option.disabled = place === '';
		if (option.value === 'nieuw') option.hidden = query === '';
		if (option.value === '')
			option.textContent = query ? texts['filters.sortBest'] : texts['filters.sortBy'].nieuw;
	}
	select.value = sort ?? '';
}
