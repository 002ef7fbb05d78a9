import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { RuleFinding, Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import {
	everyWeekend,
	freeWeekend,
	onlySome,
	someWeekends,
	weekendFree,
	weekendWork,
	working,
} from '#lint/rules/consistency/words/weekend.ts';
import { isDenied, isNegated } from '#lint/core/denial.ts';
import { hasWord } from '#lint/core/word-pattern.ts';
import {
	interval,
	mayReturnWeekly,
	type WeekendDay,
	worksWeekends,
} from '#lint/rules/consistency/weekend-work.ts';

/** Reports free weekends promised beside weekend shifts, and weekend work that the shifts do not have. */
export const bodyContradictsWeekend: Rule = {
	id: 'body-contradicts-weekend',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		const works = worksWeekends(vacancy);
		for (const mention of bodyMentions(document, (works ? freeWeekend : weekendWork)[language])) {
			if (hasWord(mention.sentence, onlySome[language]) || (!works && isDenied(mention))) continue;
			const say = works ? text.bodyPromisesWeekend : text.bodyAsksWeekend;
			yield { range: mention.range, ...say(mention.words) };
		}
		if (!works) yield* someWeekendsIn(document, text);
		yield* everyWeekendIn(document, vacancy, text);
	},
};

/** Sentences by which some weekends are for work, where no shift has any. */
function* someWeekendsIn(document: LintDocument, text: LintText): Generator<RuleFinding> {
	const { language } = document;
	for (const { sentence, words, range } of bodyMentions(document, someWeekends[language]))
		if (hasWord(sentence, working[language]) && !hasWord(sentence, weekendFree[language]))
			yield { range, ...text.bodyAsksWeekend(words) };
}

/** Sentences by which somebody works on that day each week, where the shifts say otherwise. */
function* everyWeekendIn(
	document: LintDocument,
	vacancy: Vacancy,
	text: LintText,
): Generator<RuleFinding> {
	const { language } = document;
	for (const mention of bodyMentions(document, everyWeekend[language])) {
		const { sentence, range, words, match } = mention;
		if (!hasWord(sentence, working[language]) || hasWord(sentence, weekendFree[language])) continue;
		if (isNegated(mention)) continue;
		const day = daysNamed(match[0]).find((named) => !mayReturnWeekly(vacancy, named));
		if (day) yield { range, ...text.bodyAsksEveryDay(words, day, interval(vacancy, day)) };
	}
}

const daysNamed = (words: string): WeekendDay[] => [
	...(/zat|sat|week/.test(words) ? ['sat' as const] : []),
	...(/zon|sun/.test(words) ? ['sun' as const] : []),
];
