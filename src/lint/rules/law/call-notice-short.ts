import { hasAgreement } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { onCallTerms } from '#domain/parameters/on-call.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports calls that come so late that nobody has to follow them. */
export const callNoticeShort: Rule = {
	id: 'call-notice-short',
	category: 'law',
	severity: 'error',
	exception: 'ground',
	law: { act: 'civil-code', articles: ['7:628a'] },
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check({ vacancy, today, rangeOf }, text) {
		const days = vacancy?.roster?.knownDaysAhead;
		if (vacancy?.contract.type !== 'on-call' || days === undefined) return;
		const terms = entryOn(onCallTerms, legalDayOf(vacancy, today))?.value;
		if (!terms) return;
		const byAgreement = hasAgreement(vacancy.contract);
		if (days >= (byAgreement ? terms.noticeDaysByAgreement : terms.noticeDays)) return;
		const range = rangeOf(['roster', 'knownDaysAhead']);
		yield { range, ...text.callNoticeShort(days, terms.noticeDays, byAgreement) };
	},
};
