import type { CardWords } from '#browser/filters/card-words.ts';
import type { FormFields } from '#browser/filters/form.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** What showing results needs of the page around them. */
export interface ResultTools {
	root: HTMLElement;
	fields: FormFields;
	texts: FilterTexts;
	cardWords: CardWords;
	choose: (filters: Filters) => void;
}
