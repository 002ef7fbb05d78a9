import { parseFrontmatter } from '#content/frontmatter.ts';
import type { Remarks } from '#drafts/mapping-lines.ts';
import { draftText } from '#i18n/nl/drafts.ts';

/**
 * The comments that somebody wrote in the frontmatter of a file, by the path of the key that they
 * stand above; those that Helder writes itself are left out.
 */
export function ownComments(source: string): Remarks {
	const remarks: Record<string, string> = {};
	let waiting: string[] = [];
	let top = '';
	for (const line of frontmatterLines(source)) {
		const note = /^ *# ?(\S.*)$/.exec(line)?.[1];
		if (isExample(line)) waiting = [];
		else if (note !== undefined) waiting.push(note);
		else {
			const [, indent, key] = /^( {2})?([\w-]+):/.exec(line) ?? [];
			if (key !== undefined && indent === undefined) top = key;
			const path = key !== undefined && indent !== undefined ? `${top}.${key}` : top;
			const own = waiting.join(' ').replace(draftText.howTo, '').trim();
			if (own !== '' && path !== '' && !draftText.isAlsoPossible(own))
				remarks[path] = [remarks[path], own].filter(Boolean).join(' ');
			if (line.trim() !== '') waiting = [];
		}
	}
	return remarks;
}

/** A key or an item of a list behind a `#`: what it says is an example or out of use. */
const isExample = (line: string): boolean => /^ *#(?: {2,}|[\w-]+:|- )/.test(line);

const frontmatterLines = (source: string): string[] =>
	source
		.slice(0, parseFrontmatter(source)?.bodyStart ?? 0)
		.split(/\r?\n/)
		.slice(1, -2);
