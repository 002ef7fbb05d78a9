import { button } from '#browser/filters/elements.ts';
import type { FormFields } from '#browser/filters/form-fields.ts';
import { nameOf } from '#browser/filters/tags.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import { element } from '#browser/parts.ts';
import { type Filters, noFilters, without } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';
import { widerRadius } from '#domain/filters/wider.ts';

interface WayOut {
	text: string;
	filters: Filters;
}

/** Nothing passes: what can be let go of, with what that would give. */
export function emptyBox(
	filters: Filters,
	outcome: Outcome,
	suggestion: string | undefined,
	{ board, fields, texts, choose }: PageTools,
): HTMLElement {
	const box = element('div');
	box.className = 'filter-results__empty';
	const ways = waysOut(filters, outcome, fields, texts);
	if (suggestion)
		ways.unshift({
			text: texts['empty.suggestion'](suggestion),
			filters: { ...filters, query: suggestion },
		});
	box.append(
		element('h2', texts['empty.title']),
		element('p', texts[ways.length > 0 ? 'empty.hint' : 'empty.nothing']),
		...[...ways, { text: texts['empty.all'](board.facts.length), filters: noFilters }].map((way) =>
			button(way.text, '', () => choose(way.filters)),
		),
	);
	return box;
}

function waysOut(
	filters: Filters,
	outcome: Outcome,
	fields: FormFields,
	texts: FilterTexts,
): WayOut[] {
	const wider = widerRadius(filters, outcome.options);
	const removals = [...outcome.without]
		.filter(([, count]) => count > 0)
		.map(([facet, count]) => ({
			text: texts['empty.without'](nameOf(facet, filters, fields, texts), count),
			filters: without(filters, facet),
		}));
	if (!wider) return removals;
	const { radius, count } = wider;
	return [
		{ text: texts['empty.wider'](radius, count), filters: { ...filters, radius } },
		...removals,
	];
}
