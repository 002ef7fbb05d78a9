import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#domain/written/alternatives.ts';

/** Names of a certificate of conduct. */
export const certificate: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/vog|verklaring omtrent (?:het )?gedrag/u,
		// What Belgium has instead.
		/uittreksel (?:uit (?:het|je) )?strafregister|bewijs van goed (?:zedelijk )?gedrag(?: en zeden)?/u,
	]),
	en: /(?:vog|certificate of (?:good )?conduct|criminal (?:record|background) check)/g,
};

/** Words about a criminal record. */
export const record: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:blanco|schoon|geen|zonder(?: een)?) strafblad/u,
		/(?:van )?onbesproken gedrag/u,
		/(?:heb je (?:een )?)?strafblad/u,
		/strafrechtelijk verleden/u,
		/(?:geen|zonder) (?:(?:gerechtelijke|justitiële|strafrechtelijke) )?antecedenten/u,
		/ben je (?:ooit |eerder |weleens |wel eens )?veroordeeld/u,
		/(?:nooit|niet) (?:eerder )?(?:met (?:de )?(?:justitie|politie) in aanraking|in aanraking (?:geweest |gekomen )?met (?:de )?(?:justitie|politie))/u,
	]),
	en: anyOf('gu', [
		/(?:clean|no|without a) criminal record/u,
		/criminal record(?! check)/u,
		/have you (?:ever )?been convicted/u,
	]),
};

/** A check of the applicant, of which nobody says what it is. */
export const screening: Record<SiteLanguage, RegExp> = {
	nl: /(?:(?:pre-?employment|integriteits|achtergrond)[- ]?)?(?:screening|achtergrondonderzoek)/g,
	en: /(?:pre-?employment |background )(?:screening|check)/g,
};

export const aboutApplying = anyOf('', [
	/sollicit|procedure|selectie|kandidaat|pre-?employment|achtergrond/u,
	/indiensttreding|aanstelling/u,
	/application|candidate|hiring|employment|before you start/u,
]);

export const demanded = anyOf('', [
	/nodig|vragen|vraag|gevraagd|vereist|verplicht|moet|voorwaarde/u,
	/overleg|lever|bezorg|voorleggen|aanvra|kunt/u,
	/beschik|bezit|geldig|recent|zonder/u,
	/onderdeel|deel uit|hoort|indienst|procedure/u,
	/required|need|provide|must|ask|valid|submit|have to/u,
]);
export const forgiving = /probleem|bezwaar|bespreken|welkom|ook met|not a problem|welcome/;

export const because =
	/(?<!\p{L})(?:omdat|want|vanwege|wegens|daarom|zodat|wettelijk\p{L}*|because|since|as you)(?!\p{L})/u;
export const others = anyOf('', [
	/mensen die|inwoners|burgers|klanten die|residents|people who|customers who/u,
	/(?:voor|van|bij) (?:nieuwe |onze |alle )*(?:collega|medewerkers|vrijwilligers|kandidaten)/u,
]);

/** What is checked, or why. */
export const reasoned =
	/vog|omdat|want|referentie|diploma|identiteit|strafblad|social|because|reference|identity/;
