import type { Range } from '#content/problem.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { numberFrom, smallEnglishNumber, smallNumber } from '#domain/written/numbers.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { negation, statementsWith } from '#lint/rules/law/sentences-in.ts';

const ahead: Record<SiteLanguage, RegExp> = {
	nl: new RegExp(
		`(?<![\\p{L}\\d])(?:(?<days>${smallNumber})\\s+dag(?:en)?|(?<hours>\\d{1,2})\\s+uur)\\s+(?:van\\s*te\\s*voren|tevoren|vooraf)(?!\\p{L})|(?<!\\p{L})dezelfde\\s+(?:dag|ochtend|middag|avond)(?!\\p{L})`,
		'iu',
	),
	en: new RegExp(
		`(?<![\\p{L}\\d])(?:(?<days>${smallEnglishNumber})\\s+days?|(?<hours>\\d{1,2})\\s+hours?)['’]?\\s+(?:in\\s+advance|ahead|before(?:hand)?|notice)(?!\\p{L})|(?<!\\p{L})the\\s+same\\s+(?:day|morning|afternoon|evening)(?!\\p{L})`,
		'iu',
	),
};

/** Somebody hears that there is work. */
const call =
	/(?<!\p{L})(?:oproep\p{L}*|opgeroepen|roepen|rooster|(?:bel|bellen|app|appen)\s+(?:we|wij|je)|hoor\s+je|je\s+hoort|weet\s+je|je\s+weet|call|called|roster|schedule|you\s+(?:know|hear))(?!\p{L})/iu;

const otherCall =
	/sollicit|gesprek|klant|annule|afbel|afmeld|ruil|weiger|appl[iy]|interview|customer|cancel|swap|refuse/iu;

/** Sentences that have somebody called less than so many days ahead. */
export function* shortNoticesIn(document: LintDocument, least: number): Generator<Range> {
	const pattern = ahead[document.language];
	const patterns = { nl: [ahead.nl], en: [ahead.en] };
	for (const { text, next, range } of statementsWith(document, patterns))
		if (call.test(text) && !otherCall.test(`${text} ${next}`) && !negation.test(text))
			if (daysIn(pattern.exec(text)?.groups) < least) yield range;
}

/** On the same day is none. */
const daysIn = ({ days, hours = '0' }: Partial<Record<string, string>> = {}): number =>
	days ? numberFrom(days.toLowerCase()) : Number(hours) / 24;
