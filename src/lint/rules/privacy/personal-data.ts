import { anyOf } from '#domain/written/alternatives.ts';
import type { Demand } from '#lint/rules/privacy/asked.ts';

/** What says nothing about whether somebody can do the job, and easily excludes. */
export const personalData: Demand = {
	inLists: {
		nl: anyOf('gu', [
			/pas-?foto|profielfoto|portretfoto|recente foto/u,
			/foto van (?:je|jou)zelf/u,
			/(?:met|je|een|jouw) foto(?! van (?:je|jouw) werk)/u,
			/foto(?=$)/u,
			/geboorte(?:datum|jaar|plaats|land)/u,
			/(?:je|jouw|uw) leeftijd/u,
			/leeftijd(?=$)/u,
			/hoe oud ben je|wanneer ben je geboren|geslacht/u,
			/ben je (?:een )?(?:man|vrouw)/u,
			/burgerlijke (?:staat|stand)/u,
			/gezinssituatie|gezinssamenstelling|thuissituatie|kinderwens/u,
			/heb je (?:al )?(?:een partner|een gezin|kinderen)/u,
			/ben je (?:getrouwd|gehuwd|alleenstaand)/u,
			/nationaliteit/u,
		]),
		en: anyOf('gu', [
			/passport photo|photo of yourself/u,
			/your photo(?:graph)?/u,
			/recent photo(?:graph)?/u,
			/(?:with a|your) picture/u,
			/photo(?:graph)?(?=$)/u,
			/date of birth|place of birth|when were you born|where were you born|birth ?date/u,
			/your age/u,
			/age(?=$)/u,
			/how old are you|gender/u,
			/sex(?=$)/u,
			/marital status|family situation/u,
			/do you have (?:a family|children|kids)/u,
			/are you married|nationality/u,
		]),
	},
	inText: {
		nl: anyOf('gu', [
			/pas-?foto|profielfoto|recente foto/u,
			/foto van (?:je|jou)zelf/u,
			/cv (?:en|met|inclusief) (?:een )?foto/u,
			/(?:je|jouw) (?:geboorte(?:datum|jaar|plaats|land)|leeftijd|geslacht|burgerlijke staat|gezinssituatie|thuissituatie|nationaliteit)/u,
			/geboortedatum|burgerlijke staat/u,
			/(?<=(?:naam|adres|woonplaats)(?:,| en) )(?:leeftijd|geslacht|nationaliteit)/u,
		]),
		en: anyOf('gu', [
			/passport photo/u,
			/recent photo(?:graph)?/u,
			/(?:photo(?:graph)?|picture) of yourself/u,
			/(?:cv|resume|résumé|letter) (?:and|with|including) (?:a )?(?:recent )?(?:photo(?:graph)?|picture)/u,
			/(?:photo(?:graph)?|picture) with your (?:cv|resume|résumé|application|letter)/u,
			/your (?:photo(?:graph)?|date of birth|place of birth|age|gender|marital status|nationality|family situation)/u,
			/date of birth|how old you are|how old are you/u,
		]),
	},
};
