import type { Demand } from '#lint/rules/privacy/asked.ts';

/** What says nothing about whether somebody can do the job, and easily excludes. */
export const personalData: Demand = {
	inLists: {
		nl: /(?:pas-?foto|profielfoto|portretfoto|recente foto|foto van (?:je|jou)zelf|(?:met|je|een|jouw) foto(?! van (?:je|jouw) werk)|foto(?=$)|geboorte(?:datum|jaar|plaats|land)|(?:je|jouw|uw) leeftijd|leeftijd(?=$)|hoe oud ben je|wanneer ben je geboren|geslacht|ben je (?:een )?(?:man|vrouw)|burgerlijke (?:staat|stand)|gezinssituatie|gezinssamenstelling|thuissituatie|kinderwens|heb je (?:al )?(?:een partner|een gezin|kinderen)|ben je (?:getrouwd|gehuwd|alleenstaand)|nationaliteit)/g,
		en: /(?:passport photo|photo of yourself|your photo(?:graph)?|recent photo(?:graph)?|(?:with a|your) picture|photo(?:graph)?(?=$)|date of birth|place of birth|when were you born|where were you born|birth ?date|your age|age(?=$)|how old are you|gender|sex(?=$)|marital status|family situation|do you have (?:a family|children|kids)|are you married|nationality)/g,
	},
	inText: {
		nl: /(?:pas-?foto|profielfoto|recente foto|foto van (?:je|jou)zelf|cv (?:en|met) (?:een )?foto|(?:je|jouw) (?:geboorte(?:datum|jaar|plaats|land)|leeftijd|geslacht|burgerlijke staat|gezinssituatie|thuissituatie|nationaliteit)|geboortedatum)/g,
		en: /(?:passport photo|recent photo(?:graph)?|(?:photo(?:graph)?|picture) of yourself|(?:cv|resume|résumé|letter) (?:and|with|including) (?:a )?(?:recent )?(?:photo(?:graph)?|picture)|(?:photo(?:graph)?|picture) with your (?:cv|resume|résumé|application|letter)|your (?:photo(?:graph)?|date of birth|place of birth|age|gender|marital status|nationality|family situation)|date of birth|how old you are|how old are you)/g,
	},
};
