import type { Root, RootContent } from 'mdast';
import { plainText } from '#content/plain-text.ts';
import { languageOfText } from '#domain/language-of-text.ts';
import { type LdNode, textOf } from '#drafts/import/job-postings.ts';
import { pageTree } from '#drafts/import/page-tree.ts';
import { storyOfHtml } from '#drafts/import/story-of-html.ts';
import { storyOfText } from '#drafts/import/story-of-text.ts';
import { postingHeadings } from '#i18n/nl/import.ts';

const isHtml = /<\/?(?:p|br|ul|ol|li|div|h[1-6]|strong|b|em|span|a|table)[\s/>]/i;
const isEscaped = /&(?:amp;)?lt;\/?(?:p|br|ul|ol|li|div|h[1-6]|strong|b|em|span|a|table)[\s/&]/i;

/** The description of a posting, and below it what its other texts say and the description does not. */
export function postingStory(posting: LdNode, address?: string): Root {
	const story = storyOfAny(posting['description'], address);
	const children = [...story.children];
	const language = languageOfText(plainText(story)) ?? 'nl';
	for (const [key, heading] of Object.entries(postingHeadings[language])) {
		const part = storyOfAny(posting[key], address);
		const known = squeezed(plainText({ type: 'root', children }));
		const words = squeezed(plainText(part));
		if (words.length < 3 || known.includes(words.slice(0, 80))) continue;
		children.push(headed(heading), ...part.children);
	}
	return { type: 'root', children };
}

function storyOfAny(value: unknown, address: string | undefined): Root {
	if (Array.isArray(value)) {
		const lines = value.flatMap((item) => textOf(item) ?? []);
		return storyOfText(lines.map((line) => `- ${line}`).join('\n'));
	}
	const written = unescaped(typeof value === 'string' ? value : (textOf(value) ?? ''));
	return isHtml.test(written) ? storyOfHtml(written, address) : storyOfText(decoded(written));
}

/** HTML that was escaped once or twice on its way into the data. */
function unescaped(text: string): string {
	let html = text;
	for (let times = 0; times < 3 && isEscaped.test(html) && !isHtml.test(html); times += 1)
		html = html
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&amp;/g, '&');
	return html;
}

/** “R&amp;D” is text too. */
function decoded(text: string): string {
	if (!/&#?\w{2,8};/.test(text)) return text;
	return text
		.split('\n')
		.map((line) => line.replace(/&#?\w{2,8};/g, (entity) => wordOf(entity)))
		.join('\n');
}

function wordOf(entity: string): string {
	const [child] = pageTree(entity).children;
	return child?.type === 'text' ? child.value : entity;
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const headed = (value: string): RootContent => ({
	type: 'heading',
	depth: 2,
	children: [{ type: 'text', value }],
});
