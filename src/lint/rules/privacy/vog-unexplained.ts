import type { Block } from '#lint/core/blocks.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { isList } from '#lint/rules/privacy/asked.ts';
import {
	aboutApplying,
	because,
	certificate,
	demanded,
	forgiving,
	others,
	reasoned,
	record,
	screening,
} from '#lint/rules/privacy/conduct.ts';

const aboutWork = new Set(['tasks', 'challenges', 'taught', 'screening']);
const isAboutWork = ({ path }: Block): boolean => aboutWork.has(String(path?.[0]));

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
		if (!vacancy.screening?.length)
			for (const mention of mentionsOf(document, screening[language]))
				if (isCheck(mention))
					yield { range: mention.range, ...text.screeningUnexplained(mention.words) };
		for (const mention of mentionsOf(document, record[language]))
			if (isDemand(mention))
				yield { range: mention.range, ...text.asksCriminalRecord(mention.words) };
	},
};

const isDemanded = ({ block, before, sentence, next }: Mention): boolean =>
	!isAboutWork(block) &&
	!/gedrag \($/.test(before) &&
	!because.test(`${sentence} ${next}`) &&
	!others.test(sentence) &&
	(block.kind === 'item' || block.path !== undefined || demanded.test(sentence));

const isCheck = (mention: Mention): boolean =>
	!isAboutWork(mention.block) &&
	aboutApplying.test(mention.sentence) &&
	!reasoned.test(`${mention.sentence} ${mention.next}`) &&
	!isDenied(mention);

/** “Geen strafblad” is a demand; “een strafblad is geen probleem” is the opposite. */
const isDemand = ({ block, words, sentence }: Mention): boolean =>
	!isAboutWork(block) &&
	!forgiving.test(sentence) &&
	(isList(block) || !/^(?:strafblad|criminal record)$/i.test(words));
