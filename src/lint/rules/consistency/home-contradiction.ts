import { numberFrom } from '#domain/written/numbers.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Mention } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import { hasWord } from '#lint/core/word-pattern.ts';
import {
	alwaysOnSite,
	atHome,
	days,
	denied,
	never,
	notYet,
	sometimes,
} from '#lint/rules/consistency/words/home.ts';

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
