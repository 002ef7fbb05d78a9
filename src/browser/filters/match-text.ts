import type { FilterWords } from '#browser/filters/page-tools.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import type { Facet, Filters } from '#domain/filters/filters.ts';
import type { Match } from '#domain/filters/outcome.ts';
import { weekFromCodes } from '#domain/filters/week-code.ts';
import { formatsFor } from '#i18n/format.ts';

/** How a vacancy suits what was asked, in words: distance, week, and what it does not say. */
export function matchText(match: Match, filters: Filters, words: FilterWords): string {
	const { texts } = words;
	const unknown = match.unknown.map((facet) => unknownText(facet, texts));
	return [distanceText(match, texts), weekText(match, filters, words), ...unknown]
		.filter(Boolean)
		.join(' · ');
}

function distanceText({ kilometres, facts }: Match, texts: FilterTexts): string {
	if (kilometres === undefined || facts.home === 'all') return '';
	if (kilometres < 1) return texts['match.near'];
	return texts['match.kilometres'](formatsFor(texts.locale).number(Math.round(kilometres)));
}

/** Only where some fit and others almost do. */
function weekText(
	{ missing }: Match,
	{ week, weekFit }: Filters,
	{ fields, texts }: FilterWords,
): string {
	if (week === 0 || weekFit === 'helemaal') return '';
	if (missing === 0) return texts['match.fits'];
	const part = fields.fields('week').find(({ value }) => weekFromCodes([value]) === missing);
	return texts['match.almost'](part ? fields.nameOf('week', part.value) : '');
}

function unknownText(facet: Facet, texts: FilterTexts): string {
	if (facet === 'place') return texts['match.unknownPlace'];
	return texts[facet === 'pay' ? 'match.unknownPay' : 'match.unknownHome'];
}
