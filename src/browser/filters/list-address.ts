import { formatFilters } from '#domain/filters/address.ts';
import { facets, type Filters, isActive } from '#domain/filters/filters.ts';

/** The address of the list, in which the filters stand, and the steps back in the history. */
export class ListAddress {
	/** The page that was built; on its address stands its own list while nothing is chosen. */
	readonly #builtPath = location.pathname;
	readonly #form: HTMLFormElement;
	/** What was changed last: changes of one field in a row are one step back. */
	#lastField = '';

	constructor(form: HTMLFormElement) {
		this.#form = form;
	}

	/** Spells out what the address came down to; whoever typed it takes no step. */
	spell(filters: Filters): void {
		this.#lastField = '';
		history.replaceState(null, '', location.pathname + formatFilters(filters) + location.hash);
	}

	/** Goes to the first page of the list with these filters; `field` is what was changed, if one was. */
	goTo(filters: Filters, field: string): void {
		const address = new URL(this.#form.action).pathname + formatFilters(filters);
		if (address === location.pathname + location.search) return;
		const isSameStep = field !== '' && field === this.#lastField;
		history[isSameStep ? 'replaceState' : 'pushState'](null, '', address);
		this.#lastField = field;
	}

	/** Whether nothing is chosen, so that the list of the page itself says it all. */
	isPlain(filters: Filters): boolean {
		return (
			location.pathname === this.#builtPath &&
			filters.sort === undefined &&
			!facets.some((facet) => isActive(filters, facet))
		);
	}
}
