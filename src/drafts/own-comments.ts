import { parse } from 'yaml';
import { parseFrontmatter } from '#content/frontmatter.ts';
import { fieldAt } from '#content/schema-at.ts';
import type { KeyComments } from '#drafts/mapping-lines.ts';
import { isGroup } from '#domain/is-group.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { draftText } from '#i18n/nl/drafts.ts';

/**
 * The comments that somebody wrote in the frontmatter of a file, by the path of the key that they stand above,
 * and keys that somebody put behind a `#`, by that path with a `#`. What Helder writes itself is left out.
 */
export const ownComments = (source: string): KeyComments => ({
	...notesIn(source),
	...keysAsideIn(source),
});

function notesIn(source: string): KeyComments {
	const comments: Record<string, string> = {};
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
			if (own !== '' && path !== '' && !draftText.isOwn(own))
				comments[path] = [comments[path], own].filter(Boolean).join(' ');
			if (line.trim() !== '') waiting = [];
		}
	}
	return comments;
}

/** Lines behind a `#` that are no example of Helder; those within items of a list are not looked at. */
function keysAsideIn(source: string): KeyComments {
	const aside: Record<string, string> = {};
	let top = '';
	let open: { path: string[]; lines: string[] } | undefined;
	const close = (): void => {
		if (open && !isOwnExample(open.path, open.lines)) {
			const name = `#${open.path.join('.')}`;
			aside[name] = [aside[name], ...open.lines].filter((line) => line !== undefined).join('\n');
		}
		open = undefined;
	};
	for (const line of frontmatterLines(source)) {
		const [, indent = '', key] = /^( {2})?#([\w-]+):/.exec(line) ?? [];
		if (key !== undefined) {
			close();
			open = { path: indent === '' ? [key] : [top, key], lines: [line.trim()] };
		} else if (open && /^ *#(?: {2,}|- )/.test(line)) open.lines.push(line.trim());
		else {
			close();
			top = /^([\w-]+):/.exec(line)?.[1] ?? top;
		}
	}
	close();
	return aside;
}

function isOwnExample(path: readonly string[], lines: readonly string[]): boolean {
	const example = fieldAt(vacancySchema, path)?.examples?.[0];
	try {
		const read: unknown = parse(lines.map((line) => line.slice(1)).join('\n'));
		const value = isGroup(read) ? read[path.at(-1) ?? ''] : undefined;
		return JSON.stringify(value) === JSON.stringify(example);
	} catch {
		return false;
	}
}

/** A key or an item of a list behind a `#`: what it says is an example or out of use. */
const isExample = (line: string): boolean => /^ *#(?: {2,}|[\w-]+:|- )/.test(line);

const frontmatterLines = (source: string): string[] =>
	source
		.slice(0, parseFrontmatter(source)?.bodyStart ?? 0)
		.split(/\r?\n/)
		.slice(1, -2);
