import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const screening: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:(?:we|wij) (?:bekijken|checken|screenen|controleren|onderzoeken|kijken (?:naar|op))|(?:bekijken|checken|screenen|controleren|onderzoeken) (?:we|wij)|kijken (?:we|wij) (?:naar|op)) (?:ook )?(?:je|jouw) (?:\p{L}{1,30}[- ]){0,3}(?:social ?media|socials|sociale media|facebook|instagram|tiktok|linkedin|online profiel(?:en)?|online aanwezigheid)(?:-?(?:profiel(?:en)?|accounts?|pagina))?/u,
		/(?:check|screening|onderzoek) van (?:je|jouw) (?:social ?media|socials|sociale media|facebook|instagram|tiktok|linkedin)/u,
		/social[- ]?media[- ]?(?:screening|check|onderzoek)/u,
		/(?:we|wij) (?:googelen|googlen) (?:je|jou)/u,
	]),
	en: anyOf('gu', [
		/we (?:check|screen|review|look at|search) (?:also )?your (?:\p{L}{1,30}[- ]){0,3}(?:social media|facebook|instagram|tiktok|linkedin|online presence)(?: profiles?| accounts?)?/u,
		/social media (?:screening|check)/u,
		/we google you/u,
	]),
};

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
			if (!isDenied(mention))
				yield { range: mention.range, ...text.socialMediaScreeningUnannounced(mention.words) };
	},
};
