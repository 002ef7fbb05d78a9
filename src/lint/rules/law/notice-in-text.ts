import type { Range } from '#content/problem.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { numberFrom, smallEnglishNumber, smallNumber } from '#domain/written/numbers.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { anyOf, anyWord, eitherOf } from '#domain/written/alternatives.ts';
import { isDeniedIn, statementsWith } from '#lint/rules/law/sentences-in.ts';

const daysOrHours = eitherOf(
	`(?<days>${smallNumber}|de)\\s+(?:dag(?:en)?|avond)`,
	'(?<hours>\\d{1,2})\\s+uur',
);
const inAdvance = '(?:van\\s*te\\s*voren|tevoren|vooraf|vooruit|ervoor)';
const atShortNotice = eitherOf(
	'd(?:ie|e)zelfde\\s+(?:dag|ochtend|middag|avond)',
	'binnen\\s+(?:een|1)\\s+uur',
	'laatste\\s+moment|last[-\\s]minute',
	'op\\s+korte\\s+termijn\\s+(?:inzetbaar|oproepbaar)',
);

const daysOrHoursInEnglish = eitherOf(
	`(?<days>${smallEnglishNumber})\\s+days?`,
	'(?<hours>\\d{1,2})\\s+hours?',
);
const ahead = '(?:in\\s+advance|ahead|before(?:hand)?|notice)';
const theSameDay = 'the\\s+same\\s+(?:day|morning|afternoon|evening)';

const notice: Record<SiteLanguage, RegExp> = {
	nl: new RegExp(
		`(?<![\\p{L}\\d])(?:${daysOrHours}\\s+${inAdvance}|${atShortNotice})(?!\\p{L})`,
		'iu',
	),
	en: new RegExp(
		`(?<![\\p{L}\\d])${daysOrHoursInEnglish}['’]?\\s+${ahead}(?!\\p{L})|(?<!\\p{L})${theSameDay}(?!\\p{L})`,
		'iu',
	),
};

/** Somebody has to come to work. */
const work = anyWord('iu', [
	/oproep\p{L}*|opgeroepen|roepen|call|called/iu,
	/rooster|ingeroosterd|ingepland|plannen\s+(?:we\s+)?je|roster|schedule/iu,
	/ingezet|inzetbaar|(?:kom|sta)\s+je|kunt\s+komen|moet\s+werken/iu,
]);
/** Somebody hears of it, which needs the days beside it to be about work. */
const hear =
	/(?<!\p{L})(?:bel|bellen|app|appen|hoor|hoort|weet|weten|appje|planning|you\s+(?:know|hear))(?!\p{L})/iu;
const inDays = /voren|vooraf|vooruit|ervoor|advance|ahead|notice/iu;

/** Of something else than a call, or of one that nobody has to follow. */
const otherCall = anyOf('iu', [
	/sollicit|gesprek|appl[iy]|interview/iu,
	/klant|bereid|lever|bestel|customer/iu,
	/annule|afbel|afmeld|je\s+ziek|(?<!\p{L})(?:zeg|meld)\s+(?:het|je)|cancel/iu,
	/ruil|weiger|(?<!\p{L})nee(?!\p{L})|swap|refuse/iu,
]);

const isCall = (sentence: string): boolean =>
	work.test(sentence) || (hear.test(sentence) && inDays.test(sentence));

/** Sentences that have somebody called less than so many days ahead. */
export function* shortNoticesIn(document: LintDocument, least: number): Generator<Range> {
	const pattern = notice[document.language];
	const patterns = { nl: [notice.nl], en: [notice.en] };
	for (const { text, next, range } of statementsWith(document, patterns))
		if (isCall(text) && !otherCall.test(`${text} ${next}`) && !isDeniedIn(text, pattern))
			if (daysIn(pattern.exec(text)?.groups) < least) yield range;
}

/** On the same day is none; “de dag ervoor” is one. */
const daysIn = ({ days, hours = '0' }: Partial<Record<string, string>> = {}): number =>
	days ? numberFrom(days.toLowerCase()) || 1 : Number(hours) / 24;
