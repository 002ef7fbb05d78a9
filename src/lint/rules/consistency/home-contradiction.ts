import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const atHome = wordPattern([
	/thuiswerken|thuis werken|thuiswerkdag(?:en)?|hybride (?:werken|baan|functie)/u,
	/(?:werkt|werken|werk je|kunt|kun je|mag je|mag) (?:\p{L}{1,15} ){0,5}vanuit huis/u,
	/work(?:ing)? (?:\p{L}{1,15} ){0,3}from home|home office|hybrid (?:work(?:ing)?|job|role)|work(?:ing)? remotely|remote work(?:ing)?/u,
]);

const denied = wordPattern([
	/(?:geen|niet|nooit|not|no) (?:\p{L}{1,15} ){0,3}(?:thuiswerken|thuis werken|work from home)|(?:thuiswerken|thuis werken) (?:\p{L}{1,15} ){0,3}(?:niet|helaas)/u,
	/(?:cannot|can't|not|never|no|don't) (?:\p{L}{1,15} ){0,3}(?:work(?:ing)? from home|work(?:ing)? remotely|remote work(?:ing)?)|(?:work(?:ing)? from home|remote work(?:ing)?) (?:\p{L}{1,15} ){0,3}(?:not|unfortunately|impossible)/u,
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
		const type = document.vacancy?.workplace.type;
		if (!type) return;
		const isOnSite = type === 'on-site';
		for (const mention of bodyMentions(document, isOnSite ? atHome : denied)) {
			const { sentence, range, words } = mention;
			if (isOnSite && (isNegated(mention) || hasWord(sentence, denied) || hasWord(sentence, never)))
				continue;
			if (!isOnSite && hasWord(sentence, notYet)) continue;
			yield { range, ...(isOnSite ? text.homePromised(words) : text.homeDenied(words)) };
		}
	},
};

const never = wordPattern([
	/niet|geen|nooit|helaas|klanten|cliënten|bewoners|not|never|no|unfortunately|customers|clients|residents/u,
]);
