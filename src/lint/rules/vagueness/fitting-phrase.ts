import { type NamedBenefit, namedBenefits } from '#i18n/named-benefits.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Phrase } from '#lint/phrases/phrase.ts';
import type { VagueSpan } from '#lint/phrases/rows.ts';

/**
 * The phrase with the question and the example of the benefit that it is about: who promises a good
 * travel allowance is not helped by a monthly salary.
 */
export function fittingPhrase(
	{ phrase: first, others, category, quoted, range: [start, end] }: VagueSpan,
	{ source, language, vacancy }: LintDocument,
): Phrase {
	// A vacancy that can be read has its pay: then what stands beside pay in a row asks for more.
	const asking = (vacancy && [first, ...others].find((one) => !asksForPay(one))) ?? first;
	const phrase = { ...asking, tier: first.tier };
	if (category !== 'benefits' || language !== 'nl' || pay.test(quoted)) return phrase;
	const named =
		benefitIn(quoted) ??
		benefitIn(source.slice(end, end + near).match(whatFor)?.[0]) ??
		(agreed.test(quoted)
			? benefitIn(
					source
						.slice(Math.max(0, start - near), start)
						.trimEnd()
						.split(/\s/)
						.at(-1),
				)
			: undefined);
	return named ? { ...phrase, ask: named.ask, rewrite: named.rewrite } : phrase;
}

const asksForPay = ({ redeemedBy }: Phrase): boolean =>
	redeemedBy.length > 0 && redeemedBy.every((kind) => kind === 'pay');

const benefitIn = (words = ''): NamedBenefit | undefined =>
	namedBenefits.find(({ names }) => names.test(words.toLowerCase()));

/** What is about pay, or all terms together, keeps its own example. */
const pay = /salar|loon|loning|verdien|inkomen|wedde|tarief|pakket aan|voorwaarden/i;

/** Units of text around a phrase in which its benefit may be named. */
const near = 60;

/** What an allowance is for, as in “een ruime vergoeding van je reiskosten”. */
const whatFor = /^\s(?:(?:van|voor|op|in|bij|je|jouw|uw|de|het|een|alle)\s){1,3}\p{L}+/iu;

/** As in “reiskosten volgens cao”. */
const agreed = /^(?:volgens|conform|cf)/i;
