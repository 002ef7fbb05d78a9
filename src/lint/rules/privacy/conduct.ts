import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';

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

export const aboutApplying =
	/sollicit|procedure|selectie|kandidaat|pre-?employment|achtergrond|indiensttreding|aanstelling|application|candidate|hiring|employment|procedure|before you start/;

export const demanded =
	/nodig|vragen|vraag|gevraagd|vereist|verplicht|overleg|lever|kunt|moet|beschik|geldig|recent|bezit|zonder|aanvra|onderdeel|deel uit|hoort|voorwaarde|indienst|procedure|bezorg|voorleggen|required|need|provide|must|ask|valid|submit|have to/;
export const forgiving = /probleem|bezwaar|bespreken|welkom|ook met|not a problem|welcome/;

export const because =
	/(?<!\p{L})(?:omdat|want|vanwege|wegens|daarom|zodat|wettelijk\p{L}*|because|since|as you)(?!\p{L})/u;
export const others =
	/mensen die|inwoners|burgers|klanten die|(?:voor|van|bij) (?:nieuwe |onze |alle )*(?:collega|medewerkers|vrijwilligers|kandidaten)|residents|people who|customers who/;

/** What is checked, or why. */
export const reasoned =
	/vog|omdat|want|referentie|diploma|identiteit|strafblad|social|because|reference|identity/;
