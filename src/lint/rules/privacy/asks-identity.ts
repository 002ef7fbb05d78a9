import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { askedIn, type Demand } from '#lint/rules/privacy/asked.ts';

const identity: Record<SiteLanguage, RegExp> = {
	nl: /(?:bsn(?:-nummer)?|burgerservicenummer|sofinummer|(?:kopie|scan|foto|afbeelding)(?: van)? (?:(?:je|jouw|uw|een|het) )?(?:geldige? )?(?:paspoort|identiteitsbewijs|identiteitskaart|legitimatie(?:bewijs)?|id(?:-kaart|-bewijs)?)|(?:paspoort|id)-?kopie)/g,
	en: /(?:bsn|citizen service number|social security number|(?:copy|scan|photo) of (?:your |a )?(?:valid )?(?:passport|id(?: card)?|identity card|identification|proof of identity)|passport copy)/g,
};

/** At hiring a copy of the identity card is a duty; then it may be announced. */
const atHiring: Record<SiteLanguage, RegExp> = {
	nl: /(?:bij|op|voor|tegen|vóór) (?:je |de )?(?:start|indiensttreding|eerste (?:werk)?dag)|als je (?:begint|start|wordt aangenomen|bent aangenomen)|zodra je|eerste werkdag|na (?:het|je|ons) (?:aanbod|ja)|contract|in dienst/,
	en: /when you (?:start|join)|first (?:working )?day|once (?:hired|you)|after (?:the|our) offer|contract/,
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
