import { expect, test } from 'vitest';
import { contentText } from '#i18n/nl/content.ts';
import { languageOf } from '#lint/language-of.ts';
import { readText } from '#lint/read-text.ts';

const english =
	'You help the customers of our shop and answer the questions that are left for you.';

test.each([
	['in a text with the language', `---\ntitle: Agent\nlanguage: en\n---\n`, 'en'],
	['beside other facts that are wrong', '---\nlanguage: en\nhours: twee\n---\n', 'en'],
	['in frontmatter that cannot be read', '---\nlanguage: en\ntitle: "Agent\n---\n', 'en'],
	['by default where facts leave it out', '---\ntitle: Agent\n---\n', 'nl'],
	['by its words where there are no facts yet', '', 'en'],
])('the language is found %s', (_, frontmatter, language) => {
	expect(languageOf(readText(`${frontmatter}# Agent\n\n${english}\n`, contentText))).toBe(language);
});
