import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { isDenied } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { eitherOf, patternsOf, wordsThen } from '#domain/written/alternatives.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const permanentWork = eitherOf(
	'contract|(?:loon)?dienst(?: ?verband)?|aanstelling',
	'baan|job|werk|aanneming|plek|indiensttreding',
);
const permanentDutch = eitherOf(
	`vaste? ${permanentWork}`,
	'(?:contract (?:voor|van) )?onbepaalde (?:tijd|duur)',
	'overname',
);

const permanent: Record<SiteLanguage, string> = {
	nl: `(?:een |op )?${permanentDutch}`,
	en: '(?:an? )?(?:permanent (?:contract|position|job|role|employment|appointment)|open-ended contract)',
};

/** It comes some day, or when somebody does well. */
const inDueTime = eitherOf(
	'op termijn',
	'bij (?:goed|voldoende|gebleken) (?:functioneren|geschiktheid|bevallen|resultaat)',
);

const prospect = '(?:uitzicht|kans|perspectief|zicht|mogelijkheid|optie|vooruitzicht)';

const prospectInEnglish =
	'(?:prospects?|chance|possibility|opportunity|option|outlook|view|perspective|intention)';

const promise: Record<SiteLanguage, RegExp> = {
	nl: wordPattern(
		patternsOf(
			`${prospect} (?:op|tot|van) ${permanent.nl}`,
			`optie ${permanent.nl}`,
			`${prospect} (?:op|tot|van) vast(?! \\p{L})`,
			`${prospect} (?:op|tot|van) (?:een )?verlenging,? (?:en|of|en\\/of) ${wordsThen(2, 12)}(?:${permanent.nl}|vast(?! \\p{L}))`,
			`${inDueTime} ${wordsThen(5, 12)}${permanent.nl}`,
			`${permanent.nl} ${wordsThen(4, 12)}(?:optie|mogelijk(?:heid)?|bespreekbaar)`,
			`${permanent.nl} ${inDueTime}`,
			`(?:intentie|bedoeling|insteek) (?:is )?(?:om |van |tot |op )?${wordsThen(4, 13)}${permanent.nl}`,
		),
	),
	en: wordPattern(
		patternsOf(
			`${prospectInEnglish} (?:of|on|for|to|towards) (?:get |getting |obtain )?${permanent.en}`,
			`temp[- ]to[- ]perm`,
		),
	),
};

/** A term or a condition: when it comes, or what decides. */
const term = wordPattern([
	/\d{1,2}|(?:na|after) (?:een|één|twee|drie|zes|negen|twaalf|an?|one|two|three|six|nine|twelve) (?:half )?(?:jaar|maand|maanden|years?|months?)/u,
	/(?:als|wanneer|zodra|mits|if|when|once|provided) (?:je|jij|jouw|you|your) .{3,80}/u,
]);

/** Reports a permanent contract held out without a term or a condition. */
export const vaguePermanentPromise: Rule = {
	id: 'vague-permanent-promise',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.werkgeld.nl/35569/nieuws/werknieuws/vacatures-schenken-weinig-aandacht-aan-salaris/',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy || vacancy.contract.permanentAfter) return;
		for (const mention of mentionsOf(document, promise[language]))
			if (!hasWord(`${mention.sentence} ${mention.next}`, term) && !isDenied(mention))
				yield { range: mention.range, ...text.vaguePermanentPromise(mention.words) };
	},
};
