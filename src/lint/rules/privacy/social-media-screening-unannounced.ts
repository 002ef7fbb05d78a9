import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const socialMedia = eitherOf(
	'social ?media|socials|sociale ?(?:media|netwerken)',
	'facebook|instagram|tiktok|linkedin',
	'online (?:profiel(?:en)?|aanwezigheid|gedrag)',
);
const places = `${socialMedia}(?:-?(?:profiel(?:en)?|accounts?|pagina))?`;
const looks = '(?:bekijk|check|screen|controle?er|onderzoek|doorzoek|kijk|ne?em|lo?op)(?:t|en)?';
const words = '(?:[^\\s.;:?!]{1,30} )';
const found = '(?:wat|of) er (?:online|op internet) over (?:je|jou) te vinden';

const placesInEnglish =
	'(?:social media|facebook|instagram|tiktok|linkedin|online presence)(?: profiles?| accounts?)?';

const screening: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		...patternsOf(
			`(?:(?:we|wij|recruiter) ${looks}|${looks} (?:we|wij)) ${words}{0,3}(?:je|jouw) (?:profielen op )?${words}{0,3}${places}`,
			`(?:we|wij) ${words}{0,3}${found}`,
			`zoeken (?:je|jou) ${words}{0,1}op (?:op|via|in) ${places}`,
			`(?:check|screening|onderzoek) (?:van|naar|op) ${words}{0,3}${places}`,
			`(?:je|jouw) ${places} (?:worden|wordt) ${words}{0,3}(?:bekeken|gecheckt)`,
		),
		/social[- ]?media[- ]?(?:screening|check|onderzoek)/u,
		/online screening/u,
		/(?:we|wij) googe?len|googe?len (?:we|wij)|wordt (?:\S{1,20} ){0,3}gegoogeld/u,
	]),
	en: anyOf('gu', [
		...patternsOf(
			`we (?:check|screen|review|look at|search) (?:also )?your (?:\\p{L}{1,30}[- ]){0,3}${placesInEnglish}`,
		),
		/social media (?:screening|check)/u,
		/we google you/u,
	]),
};

/** Between the words, where they say something else: “we kijken niet op je Facebook”. */
const otherwise = /(?<!\p{L})(?:niet|nooit|uit|mee|hun|onze)(?!\p{L})/iu;

/** Reports a look at social media that the list of checks does not announce with its reason. */
export const socialMediaScreeningUnannounced: Rule = {
	id: 'social-media-screening-unannounced',
	category: 'privacy',
	severity: 'error',
	source: 'https://www.hcc.nl/kennis/1711-social-media-sollicitant-screenen-mag-niet-zomaar',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy || vacancy.screening?.some(({ type }) => type === 'social-media')) return;
		for (const mention of mentionsOf(document, screening[language]))
			if (!isDenied(mention) && !otherwise.test(mention.words))
				yield { range: mention.range, ...text.socialMediaScreeningUnannounced(mention.words) };
	},
};
