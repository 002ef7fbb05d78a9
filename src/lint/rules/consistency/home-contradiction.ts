import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { numberFrom, smallEnglishNumber, smallNumber } from '#domain/written/numbers.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Mention } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const atHome = wordPattern([
	/thuiswerken|thuis werken|thuiswerkdag(?:en)?|hybride (?:werken|baan|functie)/u,
	/(?:werkt|werken|werk je|kunt|kun je|mag je|mag) (?:\p{L}{1,15} ){0,5}(?:vanuit huis|thuis(?! bij))/u,
	/work(?:ing)? (?:\p{L}{1,15} ){0,3}from home|home office|hybrid (?:work(?:ing)?|job|role)|work(?:ing)? remotely|remote work(?:ing)?/u,
]);

const denied = wordPattern([
	/(?:geen|niet|nooit|not|no) (?:\p{L}{1,15} ){0,3}(?:thuiswerken|thuis werken|work from home)|(?:thuiswerken|thuis werken) (?:\p{L}{1,15} ){0,3}(?:niet|helaas)/u,
	/(?:cannot|can't|not|never|no|don't) (?:\p{L}{1,15} ){0,3}(?:work(?:ing)? from home|work(?:ing)? remotely|remote work(?:ing)?)/u,
	/(?:work(?:ing)? from home|remote work(?:ing)?) (?:\p{L}{1,15} ){0,3}(?:not|unfortunately|impossible)/u,
]);

const notYet = wordPattern([
	/eerst|eerste|meteen|direct|inwerk\p{L}{0,10}|alleen|weken|maanden|soms|dagen|elke dag|altijd|nee|first|only|until|weeks|months|days|sometimes|always|training/u,
]);

/** Reports work from home promised for a workplace on site, and denied for one that is not. */
export const homeContradiction: Rule = {
	id: 'home-contradiction',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { type, homeDays } = document.vacancy?.workplace ?? {};
		if (!type) return;
		if (homeDays !== undefined && type === 'hybrid')
			for (const { range, words } of otherDays(document, homeDays))
				yield { range, ...text.homeDaysOther(words, homeDays) };
		const isOnSite = type === 'on-site';
		if (!isOnSite)
			for (const { range, words } of lasting(document, alwaysOnSite))
				yield { range, ...text.homeDenied(words) };
		for (const mention of bodyMentions(document, isOnSite ? atHome : denied)) {
			const { sentence, range, words } = mention;
			if (isOnSite && (isNegated(mention) || hasWord(sentence, denied) || hasWord(sentence, never)))
				continue;
			if (!isOnSite && hasWord(sentence, notYet)) continue;
			yield { range, ...(isOnSite ? text.homePromised(words) : text.homeDenied(words)) };
		}
	},
};

const days: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		new RegExp(
			`(?<days>${smallNumber}) dag(?:en)?(?: per week| in de week)? (?:thuis(?! bij)|vanuit huis)`,
			'u',
		),
		/je werkt (?:volledig|helemaal|altijd|uitsluitend|alleen) (?:thuis|vanuit huis|op afstand)/u,
	]),
	en: wordPattern([
		new RegExp(
			`(?:from|at) home (?<before>${smallEnglishNumber}) days? (?:a|per) week|(?<days>${smallEnglishNumber}) days?(?: a week| per week)? (?:from|at) home`,
			'u',
		),
	]),
};

/** Other numbers of days at home than the fields give, when it is not about the first weeks. */
const otherDays = (document: LintDocument, homeDays: number): Mention[] =>
	lasting(document, days[document.language]).filter(({ match: { groups } }) => {
		const { before = 'all', days: stated = before } = groups ?? {};
		return numberFrom(stated) !== homeDays;
	});

/** Mentions that are not of the first weeks, of now and then, or of others. */
const lasting = (document: LintDocument, pattern: RegExp): Mention[] =>
	bodyMentions(document, pattern).filter(
		(mention) => !hasWord(mention.sentence, sometimes) && !isNegated(mention),
	);

const alwaysOnSite = wordPattern([
	/(?:je werkt|werk je) (?:altijd|volledig|uitsluitend|alleen|elke dag|alle dagen|vijf dagen per week) (?:op|in|vanuit) (?:ons |het |de )?(?:kantoor|locatie)/u,
]);

const sometimes = wordPattern([
	/eerst|eerste|inwerk\p{L}{0,10}|soms|later|na|collega's|klanten|gemiddeld|first|sometimes|later|after|colleagues|customers|average/u,
]);

const never = wordPattern([
	/niet|geen|nooit|helaas|klanten|cliënten|bewoners|not|never|no|unfortunately|customers|clients|residents/u,
]);
