import type { FilterWords } from '#browser/filters/page-tools.ts';
import { fieldOf, fieldValues } from '#domain/filters/fields.ts';
import { type Facet, type Filters, without } from '#domain/filters/filters.ts';
import { formatsFor } from '#i18n/format.ts';

/** A choice in words, and what is left without it. */
export interface Tag {
	name: string;
	without: Filters;
}

/** One tag for every choice in these facets; several options of one facet have one each. */
export function tagsOf(used: Iterable<Facet>, filters: Filters, words: FilterWords): Tag[] {
	return [...used].flatMap((facet) => {
		const value = filters[facet];
		if (!Array.isArray(value))
			return [{ name: nameOf(facet, filters, words), without: without(filters, facet) }];
		return value.map((option) => ({
			name: words.fields.nameOf(fieldOf[facet], option),
			without: { ...filters, [facet]: value.filter((other) => other !== option) },
		}));
	});
}

/** All that is chosen in a facet, in words. */
export function nameOf(facet: Facet, filters: Filters, { fields, texts }: FilterWords): string {
	const { query, place, radius, pay = 0, payPer, weekFit, home } = filters;
	const value = filters[facet];
	if (Array.isArray(value))
		return new Intl.ListFormat(texts.locale, { type: 'disjunction' }).format(
			value.map((option) => fields.nameOf(fieldOf[facet], option)),
		);
	switch (facet) {
		case 'query':
			return texts['tag.query'](query);
		case 'place':
			return texts['tag.place'](radius, place);
		case 'pay':
			return texts['tag.pay'](formatsFor(texts.locale).euros(pay), texts['filters.per'][payPer]);
		case 'week':
			return texts[weekFit === 'bijna' ? 'tag.weekAlmost' : 'tag.week'];
		case 'home':
			return home === 'alles' ? texts['filters.homeAll'] : texts['tag.home'](home ?? '');
		default:
			// A box of its own: its value is what the field holds while it is ticked.
			return fields.nameOf(fieldOf[facet], fieldValues(filters)[fieldOf[facet]]?.[0] ?? '');
	}
}
