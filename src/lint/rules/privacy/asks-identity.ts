import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { askedIn, type Demand } from '#lint/rules/privacy/asked.ts';

const copy = '(?:kopie(?:tje)?|scan|foto|afbeelding)';
const bothSides = 'de (?:voor-|voorkant) en (?:de )?achter(?:kant|zijde)';
const identityCard = eitherOf(
	'paspoort|identiteitsbewijs|identiteitskaart|legitimatie(?:bewijs)?|id(?:-kaart|-bewijs)?',
	'rijbewijs|verblijfsvergunning',
);

const identity: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/bsn(?:-nummer)?/u,
		/burgerservicenummer|sofinummer|rijksregisternummer/u,
		...patternsOf(
			`${copy}(?: van)? (?:${bothSides} van )?(?:(?:je|jouw|uw|een|het) )?(?:geldige? )?${identityCard}`,
		),
		/(?:paspoort|id)-?kopie/u,
	]),
	en: anyOf('gu', [
		/bsn|citizen service number|social security number/u,
		/(?:copy|scan|photo) of (?:your |a )?(?:valid )?(?:passport|id(?: card)?|identity card|identification|proof of identity)/u,
		/passport copy/u,
	]),
};

/** At hiring a copy of the identity card is a duty; then it may be announced. */
const atHiring: Record<SiteLanguage, RegExp> = {
	nl: anyOf('u', [
		/(?:bij|op|voor|tegen|vóór) (?:je |de )?(?:start|indiensttreding|eerste (?:werk)?dag)/u,
		/als je (?:begint|start|wordt aangenomen|bent aangenomen)/u,
		/zodra je|eerste werkdag/u,
		/na (?:het|je|ons) (?:aanbod|ja)/u,
		/contract|in dienst|aangenomen|aanneemt|aannemen/u,
	]),
	en: anyOf('u', [
		/when you (?:start|join)|first (?:working )?day|once (?:hired|you)|after (?:the|our) offer/u,
		/contract/u,
	]),
};

const demand: Demand = { inLists: identity, inText: identity };

/** Reports applicants being asked for their citizen service number or a copy of their passport. */
export const asksIdentity: Rule = {
	id: 'asks-identity',
	category: 'privacy',
	severity: 'error',
	source:
		'https://www.autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/sollicitaties/persoonsgegevens-van-sollicitanten',
	*check(document, text) {
		for (const { range, words, sentence } of askedIn(document, demand))
			if (!atHiring[document.language].test(sentence)) yield { range, ...text.asksIdentity(words) };
	},
};
