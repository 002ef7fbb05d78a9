import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { isList } from '#lint/rules/privacy/asked.ts';

const certificate: Record<SiteLanguage, RegExp> = {
	nl: /(?:vog|verklaring omtrent (?:het )?gedrag)/g,
	en: /(?:vog|certificate of (?:good )?conduct|criminal record check)/g,
};

const record: Record<SiteLanguage, RegExp> = {
	nl: /(?:(?:blanco|schoon|geen|zonder(?: een)?) strafblad|(?:van )?onbesproken gedrag|(?:heb je (?:een )?)?strafblad|strafrechtelijk verleden|ben je (?:ooit |eerder )?veroordeeld)/g,
	en: /(?:(?:clean|no|without a) criminal record|criminal record(?! check)|have you (?:ever )?been convicted)/g,
};

const demanded =
	/nodig|vragen|vraag|vereist|verplicht|overleg|lever|kunt|moet|beschik|geldig|recent|bezit|zonder|aanvra|required|need|provide|must|ask/;
const forgiving = /probleem|bezwaar|bespreken|welkom|ook met|not a problem|welcome/;

const aboutWork = new Set(['tasks', 'challenges', 'taught', 'screening']);

/** Reports a certificate of conduct without a reason, and questions about a criminal record. */
export const vogUnexplained: Rule = {
	id: 'vog-unexplained',
	category: 'privacy',
	severity: 'warning',
	source: 'https://onderneemhet.nl/hoe-werkt-een-vog-voor-jezelf-of-sollicitanten-aanvragen/',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		if (!vacancy.screening?.some(({ type }) => type === 'vog'))
			for (const mention of mentionsOf(document, certificate[language]))
				if (isDemanded(mention) && !isDenied(mention))
					yield { range: mention.range, ...text.vogUnexplained(mention.words) };
		for (const mention of mentionsOf(document, record[language]))
			if (isDemand(mention))
				yield { range: mention.range, ...text.asksCriminalRecord(mention.words) };
	},
};

const isDemanded = ({ block, sentence }: Mention): boolean =>
	!aboutWork.has(String(block.path?.[0])) &&
	(block.kind === 'item' || block.path !== undefined || demanded.test(sentence));

/** “Geen strafblad” is a demand; “een strafblad is geen probleem” is the opposite. */
const isDemand = ({ block, words, sentence }: Mention): boolean =>
	!aboutWork.has(String(block.path?.[0])) &&
	!forgiving.test(sentence) &&
	(isList(block) || !/^(?:strafblad|criminal record)$/i.test(words));
