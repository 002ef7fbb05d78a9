import type { Candidate } from '#drafts/found/candidate.ts';

const link =
	/\[(?<words>[^[\]]{1,120})\]\((?:(?<url>https:\/\/[^\s()<>]{4,500})|mailto:(?<email>[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})[^\s()]{0,300})(?: "[^"]{0,100}")?\)/gu;
const toApply = /sollicit|solicit|reageer|apply|meld je aan/iu;
const toAddress = /sollicit|\bcv\b|motivatie|reageer|reactie|apply/iu;

/** Links in Markdown that say themselves that they are for applying, or a mail address in a sentence that does. */
export function applyLinksIn(text: string): Candidate[] {
	return Array.from(text.matchAll(link)).flatMap(
		({ 0: found, index, groups = {} }): Candidate[] => {
			const { words = '', url, email } = groups;
			const before =
				text
					.slice(Math.max(0, index - 120), index)
					.split(/\n\s*\n/)
					.at(-1) ?? '';
			const range = [index, index + found.length] as const;
			if (url && toApply.test(words))
				return [{ about: 'apply.url', values: [[['apply', 'url'], url]], range: [...range] }];
			if (email && (toApply.test(words) || toAddress.test(before)))
				return [{ about: 'apply.email', values: [[['apply', 'email'], email]], range: [...range] }];
			return [];
		},
	);
}
