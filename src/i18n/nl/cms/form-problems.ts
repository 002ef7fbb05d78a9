import { type ContentText, contentText } from '#i18n/nl/content.ts';
import type { About } from '#i18n/nl/about.ts';

/** What a form calls a field; a path with an index is an item of a list. */
const nameOf = ({ title, path }: About): string => title ?? String(path.at(-1) ?? '');

/** The sentences about a file, for somebody who sees a form: without lines of YAML to copy. */
export const formProblems: ContentText = {
	...contentText,
	schema: {
		...contentText.schema,
		missing: (about) => `“${nameOf(about)}” is nog niet ingevuld.`,
		empty: (about) => `“${nameOf(about)}” is nog niet ingevuld.`,
		tooSmall: (about) =>
			Array.isArray(about.value)
				? `Bij “${nameOf(about)}” ${about.limit === 1 ? 'hoort er minstens één' : `horen er minstens ${about.limit}`}.`
				: contentText.schema.tooSmall(about),
	},
};
