import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';
import type { Mention } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';

/** Reports vacancies of an agency that do not say where the work is. */
export const employerIdentityMissing: Rule = {
	id: 'employer-identity-missing',
	category: 'transparency',
	severity: 'error',
	lighter: ['warning'],
	source: 'https://www.vrfadvocaten.nl/waadi-toelatingsplicht/',
	*check(document, text) {
		const { vacancy, organisation, rangeOf } = document;
		if (!vacancy || vacancy.agencyFor !== undefined) return;
		if (organisation?.agency)
			yield { range: rangeOf(['organisation']), ...text.clientUnnamed(organisation.name) };
		else if (vacancy.contract.type === 'agency')
			yield { range: rangeOf(['contract', 'type']), ...text.agencyWorkWithoutClient() };
		else
			for (const mention of bodyMentions(document, onBehalf[document.language]))
				if (isSearch(mention))
					yield { range: mention.range, severity: 'warning', ...text.clientInText(mention.words) };
	},
};

const onBehalf: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:voor|bij|namens|in opdracht van) (?:(?:een|één) van onze (?:opdrachtgevers|klanten|relaties)|(?:onze|een)(?: \p{L}{3,20}){0,2} (?:opdrachtgever|inlener))/u,
		/namens onze(?: \p{L}{3,20}){0,2} (?:klant|relatie)/u,
	]),
	en: /(?:on behalf of|for) (?:one of our(?: \p{L}{3,20}){0,2} clients|our(?: \p{L}{3,20}){0,2} client)/gu,
};

/** Shortly before or after, an agency looks for people; a firm that serves clients has them work. */
const isSearch = ({ before, after }: Mention): boolean =>
	search.test(before.slice(-nearby)) || search.test(after.slice(0, nearby));

const nearby = 60;

const search =
	/(?<!\p{L})(?:zoek(?:en|t)? (?:we|wij|jou|een|nieuwe)|(?:we|wij) zoeken|op zoek naar|vacature|werven|looking for|seek(?:ing)?|recruit(?:ing)?)(?!\p{L})/u;
