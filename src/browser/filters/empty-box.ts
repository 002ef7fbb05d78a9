import { button } from '#browser/filters/elements.ts';
import { nameOf } from '#browser/filters/tags.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import type { WordAnswer } from '#browser/filters/word-search.ts';
import { pageLanguage } from '#browser/page-language.ts';
import { element } from '#browser/parts.ts';
import { type Facet, type Filters, noFilters, without } from '#domain/filters/filters.ts';
import { type Outcome, outcomeOf } from '#domain/filters/outcome.ts';
import { widerRadius } from '#domain/filters/wider.ts';
import type { Point } from '#domain/places/distance.ts';
import type { Ui } from '#i18n/dictionary.ts';
import type { empty as dutch } from '#i18n/nl/empty.ts';

/** What is known of the query of the filters. */
export interface QueryAnswer {
	answer: WordAnswer;
	/** Where distances are counted from. */
	from: readonly Point[];
}

interface WayOut {
	text: string;
	filters: Filters;
}

type EmptyTexts = Pick<Ui, keyof typeof dutch>;

/** Fills a box where nothing passes: what can be let go of, with what that would give. */
export async function fillEmptyBox(
	box: HTMLElement,
	filters: Filters,
	outcome: Outcome,
	asked: QueryAnswer,
	tools: PageTools,
): Promise<void> {
	const { board, choose } = tools;
	const texts = await loadTexts();
	const ways = [
		...otherQueries(filters, asked, tools, texts),
		...waysOut(filters, outcome, tools, texts),
	];
	box.append(
		element('h2', texts['empty.title']),
		element('p', texts[ways.length > 0 ? 'empty.hint' : 'empty.nothing']),
		...[...ways, { text: texts['empty.all'](board.facts.length), filters: noFilters }].map((way) =>
			button(way.text, '', () => choose(way.filters)),
		),
	);
}

async function loadTexts(): Promise<EmptyTexts> {
	const isEnglish = pageLanguage() === 'en';
	const { empty } = await (isEnglish ? import('#i18n/en/empty.ts') : import('#i18n/nl/empty.ts'));
	return empty;
}

/** Words that were meant, or fewer words. */
function otherQueries(
	filters: Filters,
	{ answer: { suggestion, less = [] }, from }: QueryAnswer,
	{ board }: PageTools,
	texts: EmptyTexts,
): WayOut[] {
	if (suggestion) {
		const text = texts['empty.suggestion'](suggestion);
		return [{ text, filters: { ...filters, query: suggestion } }];
	}
	return less.flatMap(({ query, hits }) => {
		const asked = { ...filters, query };
		const { length } = outcomeOf(board.facts, asked, { from, hits }).matches;
		return length > 0 ? [{ text: texts['empty.only'](query, length), filters: asked }] : [];
	});
}

function waysOut(
	filters: Filters,
	outcome: Outcome,
	tools: PageTools,
	texts: EmptyTexts,
): WayOut[] {
	const removals = [...outcome.without]
		.filter(([, count]) => count > 0)
		.map(([facet, count]) => ({
			text: texts['empty.without'](quotedName(facet, filters, tools), count),
			filters: without(filters, facet),
		}));
	return [...loosened(filters, outcome, texts), ...removals];
}

/** A choice among words of ours; a query has its own quotation marks. */
function quotedName(facet: Facet, filters: Filters, tools: PageTools): string {
	const name = nameOf(facet, filters, tools);
	return facet === 'query' ? name : `“${name}”`;
}

/** Filters that hold on, a little less tightly. */
function loosened(filters: Filters, { options }: Outcome, texts: EmptyTexts): WayOut[] {
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
