import { button } from '#browser/filters/elements.ts';
import type { FormFields } from '#browser/filters/form-fields.ts';
import { nameOf } from '#browser/filters/tags.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import type { WordAnswer } from '#browser/filters/word-search.ts';
import { element } from '#browser/parts.ts';
import { type Filters, noFilters, without } from '#domain/filters/filters.ts';
import { type Outcome, outcomeOf } from '#domain/filters/outcome.ts';
import { widerRadius } from '#domain/filters/wider.ts';
import type { Point } from '#domain/places/distance.ts';

/** What is known of the query of the filters. */
export interface QueryAnswer {
	answer: WordAnswer;
	/** Where distances are counted from. */
	from: Point | undefined;
}

interface WayOut {
	text: string;
	filters: Filters;
}

/** Nothing passes: what can be let go of, with what that would give. */
export function emptyBox(
	filters: Filters,
	outcome: Outcome,
	asked: QueryAnswer,
	tools: PageTools,
): HTMLElement {
	const box = element('div');
	box.className = 'filter-results__empty';
	const { board, fields, texts, choose } = tools;
	const ways = [
		...otherQueries(filters, asked, tools),
		...waysOut(filters, outcome, fields, texts),
	];
	box.append(
		element('h2', texts['empty.title']),
		element('p', texts[ways.length > 0 ? 'empty.hint' : 'empty.nothing']),
		...[...ways, { text: texts['empty.all'](board.facts.length), filters: noFilters }].map((way) =>
			button(way.text, '', () => choose(way.filters)),
		),
	);
	return box;
}

/** Words that were meant, the same around a town, or fewer words. */
function otherQueries(
	filters: Filters,
	{ answer: { suggestion, less = [], near }, from }: QueryAnswer,
	{ board, texts }: PageTools,
): WayOut[] {
	if (suggestion) {
		const text = texts['empty.suggestion'](suggestion);
		return [{ text, filters: { ...filters, query: suggestion } }];
	}
	const fewer = less.flatMap(({ query, hits }) => {
		const asked = { ...filters, query };
		const { length } = outcomeOf(board.facts, asked, { from, hits }).matches;
		return length > 0 ? [{ text: texts['empty.only'](query, length), filters: asked }] : [];
	});
	if (!near || filters.place) return fewer;
	const text = texts['empty.near'](near.place, filters.radius);
	return [{ text, filters: { ...filters, ...near } }, ...fewer];
}

function waysOut(
	filters: Filters,
	outcome: Outcome,
	fields: FormFields,
	texts: FilterTexts,
): WayOut[] {
	const removals = [...outcome.without]
		.filter(([, count]) => count > 0)
		.map(([facet, count]) => ({
			text: texts['empty.without'](nameOf(facet, filters, fields, texts), count),
			filters: without(filters, facet),
		}));
	return [...loosened(filters, outcome, texts), ...removals];
}

/** Filters that hold on, a little less tightly. */
function loosened(filters: Filters, { options }: Outcome, texts: FilterTexts): WayOut[] {
	const wider = widerRadius(filters, options);
	const almost = options.get('week')?.get('bijna') ?? 0;
	return [
		...(wider
			? [
					{
						text: texts['empty.wider'](wider.radius, wider.count),
						filters: { ...filters, radius: wider.radius },
					},
				]
			: []),
		...(almost > 0
			? [
					{
						text: texts['empty.almost'](almost),
						filters: { ...filters, weekFit: 'bijna' as const },
					},
				]
			: []),
	];
}
