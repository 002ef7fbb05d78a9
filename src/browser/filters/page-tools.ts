import type { FormFields } from '#browser/filters/form-fields.ts';
import type { ListData } from '#browser/filters/list-data.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** What showing anything needs: what was fetched, and the page around it. */
export interface PageTools extends ListData {
	root: HTMLElement;
	fields: FormFields;
	/** Puts other filters in the form and follows them. */
	choose: (filters: Filters) => void;
}

/** Where the words for filters come from: the form on the page, and the texts around it. */
export type FilterWords = Pick<PageTools, 'fields' | 'texts'>;
