import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, eitherOf, patternsOf, wordsThen } from '#domain/written/alternatives.ts';

/** Growth that is held out. */
export const growth: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/door(?: te )?(?:groeien|stromen)/u,
		/door(?:groei|stroom)(?:mogelijkhe(?:id|den)|kans(?:en)?|perspectief)/u,
		/groei(?:mogelijkheden|kansen|pad)/u,
		/(?:carrière|loopbaan)(?:mogelijkheden|kansen|perspectief)/u,
		/promotiekansen|doorgroei/u,
	]),
	en: anyOf('gu', [
		/career (?:growth|progression|opportunities|prospects|advancement|perspectives?|development)/u,
		/(?:growth|promotion|advancement) (?:opportunities|prospects|potential)/u,
		/(?:opportunit(?:y|ies)|room|chances?|space) (?:to grow|for (?:growth|promotion|advancement))/u,
		/grow (?:within|into|with) (?:the|our|your|us)(?: (?:company|organi[sz]ation|role|team|field))?/u,
	]),
};

const chance = '(?:mogelijkhe(?:id|den)|kans(?:en)?|gelegenheid|ruimte|tijd)';
const toLearn = eitherOf(
	'te (?:ontwikkelen|leren(?! kennen))',
	'(?:cursussen|trainingen|opleidingen)(?: te volgen)?',
	'(?:zelf)?ontwikkeling',
);

/** Learning that is held out. */
export const learning: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:persoonlijke|professionele)(?: en (?:persoonlijke|professionele))? (?:ontwikkeling|groei)/u,
		/(?:ontwikkel|ontwikkelings|ontplooiings|opleidings|scholings)mogelijkheden/u,
		/ruimte (?:om te groeien|voor (?:groei|ontwikkeling))/u,
		/(?:opleidings|studie|scholings|ontwikkel)budget(?:ten)?/u,
		...patternsOf(`${chance} (?:om|tot|voor) ${wordsThen(5)}${toLearn}`),
	]),
	en: anyOf('gu', [
		/(?:personal|professional)(?: and (?:personal|professional))? (?:growth|development)/u,
		/(?:learning|training|development) (?:opportunities|budget)/u,
		/(?:opportunit(?:y|ies)|room|time|space) to (?:learn|develop(?: yourself)?)(?! \p{L})/u,
	]),
};

const somebodyWants = eitherOf(
	'die (?:\\p{L}{2,12} ){0,2}(?:willen|wil)',
	'(?:je|jij) (?:vindt|wilt|wil|zoekt|hecht|houdt)|(?:vind|wil|zoek) (?:je|jij)',
	'you (?:want|value|seek|like|look for|are looking for|find)',
);
/** What a candidate finds or wants is no promise: “je vindt je persoonlijke ontwikkeling belangrijk”. */
export const attitude = new RegExp(`(?<!\\p{L})${somebodyWants} [^.;:?!]{0,40}$`, 'u');
