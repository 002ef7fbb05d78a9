import type { Root } from 'mdast';
import { plainText } from '#content/plain-text.ts';
import { jobTitleIn } from '#drafts/found/job-title.ts';
import { isOnlyLabel } from '#drafts/found/title.ts';
import type { Fact } from '#drafts/import/fact.ts';

/** The first heading, when it says what the title says; what else it says stays in the remark. */
export function titleHeading(story: Root, facts: readonly Fact[]): string | undefined {
	const title = facts.find(({ path }) => path[0] === 'title')?.value;
	const [first, second] = story.children;
	const above = first?.type === 'heading' ? plainText(first) : '';
	const words = isOnlyLabel(above) && second ? plainText(second) : above;
	return words !== '' && [words, jobTitleIn(words)].includes(String(title)) ? words : undefined;
}

/** The title, and the heading above it that only says that it is one. */
export const withoutTitle = ({ children }: Root): Root => ({
	type: 'root',
	children: children.slice(children[0] && isOnlyLabel(plainText(children[0])) ? 2 : 1),
});
