import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { formatsFor } from '#i18n/format.ts';
import { candidateWords, toWrite } from '#i18n/to-write.ts';

const { list } = formatsFor('nl-NL');

/** Sentences of the rules on inclusion. */
export const inclusionText = {
	ageIndirectWord: (found: string, language: SiteLanguage) => ({
		message: `“${found}” zegt iets over leeftijd en kan oudere kandidaten uitsluiten.`,
		remedy: `Schrijf wat het werk vraagt, bijvoorbeeld: “${toWrite.noExperience[language]}”.`,
	}),
	ageLimitDirect: (found: string) => ({
		message: `“${found}” is een eis aan de leeftijd. Dat mag alleen als de wet er ruimte voor geeft en de reden in de vacature staat (WGBL, artikel 3, 7 en 9).`,
		remedy: 'Haal de leeftijd weg of noem de wettelijke reden. Schrijf liever wat het werk vraagt.',
	}),
	ageMin18Unexplained: (found: string) => ({
		message: `Bij “${found}” staat geen wettelijke reden. Ook een minimumleeftijd kan mensen uitsluiten.`,
		remedy: 'Noem de reden, zoals nachtdiensten (Arbeidstijdenwet), of laat de leeftijd weg.',
	}),
	ageTeamCulture: (found: string) => ({
		message: `“${found}” kan oudere kandidaten uitsluiten.`,
		remedy: 'Schrijf hoe groot het team is en wat de collega’s doen, of laat de leeftijd weg.',
	}),
	experienceMaximum: (found: string) => ({
		message: `“${found}” stelt een bovengrens. In een zaak hierover zag het College voor de Rechten van de Mens verboden onderscheid op leeftijd (WGBL, artikel 3 en 7).`,
		remedy:
			'Noem alleen de ervaring die minstens nodig is. Betaal je niet meer voor extra jaren, schrijf dan dat het salaris gelijk blijft.',
	}),
	experienceRange: (found: string) => ({
		message: `“${found}” kan mensen met een langere of andere loopbaan uitsluiten.`,
		remedy: 'Noem alleen de ervaring die het werk minstens vraagt.',
	}),
	familyStatus: (found: string) => ({
		message: `“${found}” gaat over gezin, zwangerschap of burgerlijke staat. Zulke vragen en eisen mogen niet bij een sollicitatie (WGB m/v, artikel 1 en 3).`,
		remedy: 'Haal dit weg. Vraag liever of iemand op de genoemde dagen en tijden kan werken.',
	}),
	genderCodedWords: (words: readonly string[]) => ({
		message: `Deze tekst leunt op woorden die vrouwen volgens onderzoek minder aanspreken: ${list(words)}.`,
		remedy: 'Vervang er een paar door gedrag: wat doet iemand, hoe vaak, en met wie?',
	}),
	healthFit: (found: string, language: SiteLanguage) => ({
		message: `“${found}” gaat over gezondheid en kan mensen met een beperking of ziekte uitsluiten.`,
		remedy: `Beschrijf wat het werk vraagt, bijvoorbeeld: “${toWrite.lifting[language]}”.`,
	}),
	juniorSeniorPerson: (found: string, language: SiteLanguage) => ({
		message: `“${found}” zegt iets over de persoon en kan op leeftijd uitsluiten.`,
		remedy: `Zeg het van de functie: “${toWrite.juniorJob[language]}”, of noem de ervaring die nodig is.`,
	}),
	languageLevelExcess: (found: string) => ({
		message: `“${found}” vraagt veel, en er staat niet bij waarvoor. Dat kan mensen uitsluiten die het werk goed kunnen doen.`,
		remedy: 'Noem het niveau dat nodig is (A1 tot C2) en het werk waarvoor, bij “neededFor”.',
	}),
	languageLevelUnexplained: (level: string) => ({
		message: `Bij niveau “${level}” staat niet voor welk werk je dat nodig hebt. Zo’n hoog niveau kan mensen uitsluiten die het werk goed kunnen doen.`,
		remedy: 'Noem het werk bij “neededFor”, of vraag een lager niveau.',
	}),
	medicalExamEarly: () => ({
		message:
			'Na de medische keuring volgen nog andere stappen. Een keuring mag alleen als laatste.',
		remedy: 'Zet de keuring na alle gesprekken en proeven (Wet op de medische keuringen).',
	}),
	medicalExamNoReason: () => ({
		message:
			'Hier staat een medische keuring, maar de reden ontbreekt. Een keuring mag alleen bij bijzondere eisen aan de gezondheid.',
		remedy:
			'Voeg bij “screening” de soort “medical” toe, met de eis die getoetst wordt (Wet op de medische keuringen).',
	}),
	medicalExamTiming: () => ({
		message: 'Er staat niet bij wanneer de medische keuring is.',
		remedy: 'Schrijf in de reden dat de keuring de laatste stap is, na de gesprekken.',
	}),
	photoDemanded: (found: string) => ({
		message: `“${found}” vraagt om een foto. Daarop zie je afkomst, leeftijd en geslacht voordat iemand iets kon zeggen.`,
		remedy: 'Laat de foto weg. Vraag alleen wat je nodig hebt om iemand te beoordelen.',
	}),
	nationalityOrOrigin: (found: string) => ({
		message: `“${found}” vraagt naar nationaliteit, afkomst of uiterlijk. Onderscheid op afkomst of nationaliteit mag niet bij werving, behalve als een wet het eist (Algemene wet gelijke behandeling).`,
		remedy: 'Haal dit weg of noem de wet. Dat iemand in Nederland mag werken, kun je wel vragen.',
	}),
	nativeLanguage: (found: string, language: SiteLanguage) => ({
		message: `“${found}” vraagt om afkomst in plaats van een taalniveau. Een taaleis mag alleen zover het werk die nodig heeft.`,
		remedy: `Noem het niveau en waarvoor, bijvoorbeeld: “${toWrite.languageLevel[language]}”.`,
	}),
	parttimeWorseTerms: (found: string) => ({
		message: `Met “${found}” krijgt niet iedereen dezelfde voorwaarden. Verschil door uren mag alleen met een goede reden (BW, artikel 7:648).`,
		remedy: 'Geef het iedereen naar verhouding, of zet de reden erbij.',
	}),
	religionAppearance: (found: string, language: SiteLanguage) => ({
		message: `“${found}” gaat over uiterlijk of geloof en kan mensen uitsluiten.`,
		remedy: `Schrijf op wat het werk vraagt, bijvoorbeeld: “${toWrite.workClothes[language]}”.`,
	}),
	sexDirect: (found: string, language: SiteLanguage) => ({
		message: `“${found}” vraagt om één geslacht. Dat mag alleen als de wet er ruimte voor geeft en de reden in de vacature staat (WGB m/v, artikel 3).`,
		remedy: `Schrijf bijvoorbeeld ${list(candidateWords[language].map((word) => `“${word}”`))}, of noem de wettelijke reden.`,
	}),
	sexGenderedTitle: (found: string, neutral: string) => ({
		message: `“${found}” noemt één geslacht. De wet vraagt beide vormen, of de zin dat iedereen welkom is (WGB m/v, artikel 3).`,
		remedy: `Kies een woord voor iedereen, zoals “${neutral}”.`,
	}),
	sexGenderedTitleBoth: (found: string, other: string, language: SiteLanguage) => ({
		message: `“${found}” noemt één geslacht. De wet vraagt beide vormen, of de zin dat iedereen welkom is (WGB m/v, artikel 3).`,
		remedy: `Schrijf ook “${other}”, of zet in de tekst: “${toWrite.everyoneCanApply[language]}”`,
	}),
	sexGenderedTitleStated: (found: string, neutral: string) => ({
		message: `“${found}” noemt één geslacht. De tekst zegt wel dat iedereen welkom is.`,
		remedy: `Helder vraagt een woord voor iedereen, zoals “${neutral}”.`,
	}),
	sexPreferenceForm: (found: string, language: SiteLanguage) => ({
		message: `“${found}” geeft vrouwen voorrang zonder voorwaarde. Zo kan de voorkeur te ver gaan.`,
		remedy: `Schrijf: “${toWrite.womenPreferred[language]}”, met de reden.`,
	}),
	sexStatementMissing: (title: string, language: SiteLanguage) => ({
		message: `Bij “${title}” staat nergens dat iedereen kan solliciteren, ongeacht geslacht. De wet vraagt dat een vacature dat laat zien (WGB m/v, artikel 3).`,
		remedy: `Zet in de tekst: “${toWrite.everyoneCanApply[language]}”`,
	}),
	studentOnly: (found: string, language: SiteLanguage) => ({
		message: `“${found}” kan iedereen uitsluiten die niet studeert.`,
		remedy: `Noem de uren en niet de persoon, bijvoorbeeld: “${toWrite.fixedEvenings[language]}”.`,
	}),
};
