import { hasAgreement } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { onCallTerms } from '#domain/parameters/on-call.ts';
import type { Rule } from '#lint/core/rule.ts';
import { shortNoticesIn } from '#lint/rules/law/notice-in-text.ts';

/** Reports calls that come so late that nobody has to follow them. */
export const callNoticeShort: Rule = {
	id: 'call-notice-short',
	category: 'law',
	severity: 'error',
	lighter: ['warning'],
	exception: 'ground',
	law: { act: 'civil-code', articles: ['7:628a'] },
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check(document, text) {
		const { vacancy, today, rangeOf } = document;
		if (vacancy?.contract.type !== 'on-call') return;
		const terms = entryOn(onCallTerms, legalDayOf(vacancy, today))?.value;
		if (!terms) return;
		const byAgreement = hasAgreement(vacancy.contract);
		const least = byAgreement ? terms.noticeDaysByAgreement : terms.noticeDays;
		const days = vacancy.roster?.knownDaysAhead;
		if (days !== undefined && days < least) {
			const range = rangeOf(['roster', 'knownDaysAhead']);
			yield { range, ...text.callNoticeShort(days, terms.noticeDays, byAgreement) };
		}
		for (const range of shortNoticesIn(document, least))
			yield { range, severity: 'warning', ...text.callNoticeShortInText(least) };
	},
};
