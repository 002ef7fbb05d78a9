import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, patternsOf } from '#domain/written/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import type { LintDocument } from '#lint/core/document.ts';
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
			for (const { range, words } of unnamedClients(document).slice(0, 1))
				yield { range, severity: 'warning', ...text.clientInText(words) };
	},
};

const unnamedClients = (document: LintDocument): Mention[] =>
	[
		...bodyMentions(document, placement[document.language]),
		...bodyMentions(document, onBehalf[document.language]).filter(isSearch),
	].filter((mention) => !isNamed(mention, document.source) && !isDenied(mention));

/** Words of an agency alone: who works there is lent. */
const placement: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:gedetacheerd|uitgezonden|gestationeerd) bij (?:een|één)/u,
		/(?:werk|werkt|werken|aan de slag) (?:bij|voor) (?:(?:een|één) van onze opdrachtgevers|een(?: \p{L}{3,20}){0,2} opdrachtgever)/u,
		/(?:in dienst|contract)(?: \p{L}{2,9}){0,2} bij de (?:opdrachtgever|inlener)/u,
		/via ons (?:uitzend)?bureau (?:\p{L}{1,12} ){0,3}(?:bij|voor) een/u,
		/onze(?: \p{L}{3,20}){0,2} opdrachtgever,? (?:is )?(?:een|marktleider|gevestigd|actief)/u,
	]),
	en: /(?:seconded|assigned|contracted) to (?:a|one of our)(?: \p{L}{3,20}){0,2} clients?/gu,
};

const withOrFor = '(?:voor|bij|namens|in opdracht van)';
const oneOfTheClients = '(?:een|één) van onze (?:opdrachtgevers|klanten|relaties)';
const aClient = '(?:onze|een)(?: \\p{L}{3,20}){0,2} (?:opdrachtgever|inlener)';

/** Words that a firm which serves clients uses too, unless it looks for people in the same breath. */
const onBehalf: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		...patternsOf(`${withOrFor} (?:${oneOfTheClients}|${aClient})`),
		/(?:namens|in opdracht van) onze(?: \p{L}{3,20}){0,2} (?:klant|relatie)/u,
		/(?:bij|voor) onze(?: \p{L}{3,20}){0,2} klant(?= (?:in|te) )/u,
		/voor een klant(?= (?:in|te|uit) )/u,
		/onze(?: \p{L}{3,20}){0,2} (?:klant|relatie) is een/u,
		/(?:namens|in opdracht van) een(?: \p{L}{3,20}){1,4}/u,
	]),
	en: /(?:on behalf of|for) (?:one of our(?: \p{L}{3,20}){0,2} clients|our(?: \p{L}{3,20}){0,2} client)/gu,
};

const isSearch = ({ before, after, next }: Mention): boolean =>
	search.test(before.slice(-nearby)) ||
	search.test(after.slice(0, nearby)) ||
	/^(?:voor|namens) (?:hen|hem|haar|deze|dit) .{0,30}(?:zoek|vacature)/.test(next.trimStart());

const nearby = 80;

const search =
	/(?<!\p{L})(?:zoek(?:en|t)? (?:we|wij|jou|een|nieuwe)|(?:we|wij) zoeken|op zoek naar|vacature|werven|looking for|seek(?:ing)?|recruit(?:ing)?)(?!\p{L})/u;

/** Whether a name follows, as in “onze opdrachtgever Duinpan”. */
const isNamed = ({ range }: Mention, source: string): boolean =>
	/^[\s,:*_"“‘(]{1,4}(?:is |heet )?[*_"“]{0,3}\p{Lu}/u.test(source.slice(range[1], range[1] + 20));
