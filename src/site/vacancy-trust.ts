import { href, organisationAddress } from '#site/address.ts';
import { changesOf } from '#site/changes.ts';
import { postingOf } from '#site/postings.ts';
import { ruleLink } from '#site/rule-pages.ts';
import { shareViewOf } from '#site/share-page.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';
import { changesView } from '#views/sections/changes.ts';
import { exceptionsView } from '#views/sections/exceptions.ts';
import { faqView } from '#views/sections/faq.ts';
import { labelView } from '#views/label/label.ts';

/** What stands after the way to apply: answers, and what vouches for the vacancy. */
export function trustOf(published: PublishedVacancy) {
	const { organisation, state, subject } = published;
	const { vacancy, dictionary } = subject;
	return {
		share: state === 'open' ? shareViewOf(postingOf(published)) : undefined,
		faq: faqView(subject),
		exceptions: exceptionsView(subject),
		exceptionRules: (vacancy.exceptions ?? []).map(({ rule }) => ruleLink(rule)),
		changes: changesView(changesOf(published), dictionary),
		label: labelView(subject),
		labelHref: href('/zo-werkt-het-label/', vacancy.language),
		organisation: organisation.data,
		organisationHref: href(organisationAddress(organisation.slug), vacancy.language),
	};
}
