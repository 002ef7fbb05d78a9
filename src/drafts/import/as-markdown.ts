import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A story as Markdown, in the form that the sample vacancies have. */
export const asMarkdown = (story: Root): string =>
	toMarkdown(story, {
		bullet: '-',
		emphasis: '_',
		rule: '-',
		listItemIndent: 'one',
		resourceLink: true,
	});
