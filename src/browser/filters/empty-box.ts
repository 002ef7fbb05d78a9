import type { Answer } from '#browser/filters/answer.ts';
import { button, element } from '#browser/filters/elements.ts';
import type { FormFields } from '#browser/filters/form.ts';
import { nameOf } from '#browser/filters/tags.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import { type Filters, noFilters, without } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';
import { widerRadius } from '#domain/filters/wider.ts';

interface Tools {
	fields: FormFields;
	texts: FilterTexts;
	choose: (filters: Filters) => void;
}

interface WayOut {
	text: string;
	filters: Filters;
}

/** Nothing passes: what can be let go of, with what that would give. */
export function emptyBox(
	filters: Filters,
	outcome: Outcome,
	{ total, answer }: { total: number; answer: Answer },
	{ fields, texts, choose }: Tools,
): HTMLElement {
	const box = element('div', 'filter-results__empty');
	const suggestion = answer !== 'failed' && answer?.suggestion;
	const ways = waysOut(filters, outcome, fields, texts);
	if (suggestion)
		ways.unshift({
			text: texts['empty.suggestion'](suggestion),
			filters: { ...filters, query: suggestion },
		});
	box.append(
		element('h2', '', texts['empty.title']),
		element('p', '', texts[ways.length > 0 ? 'empty.hint' : 'empty.nothing']),
		...[...ways, { text: texts['empty.all'](total), filters: noFilters }].map((way) =>
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
