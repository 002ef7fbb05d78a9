import { parseFrontmatter, type QuickYaml } from '#content/frontmatter.ts';
import { valueAt } from '#content/value-at.ts';
import type { Version } from '#domain/changes/change-log.ts';
import type { ReadableParts } from '#domain/changes/terms.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';

const { shape } = vacancySchema;
const keys = [
	'salary',
	'hours',
	'shifts',
	'roster',
	'closes',
	'locations',
	'workplace',
	'contract',
] as const;

/**
 * What an older file of a vacancy said that matters to candidates. It may have been written by other
 * rules, so each part is read alone, and what does not pass is left out. Undefined for a file that
 * was too broken to have been on a board.
 */
export function versionOf(source: string, day: string, quickYaml?: QuickYaml): Version | undefined {
	const frontmatter = parseFrontmatter(source, quickYaml);
	if (!frontmatter) return undefined;
	const written: unknown = frontmatter.quickData ?? dataOf(frontmatter.document);
	const status = textAt(written, 'status');
	if (status === undefined) return undefined;
	return {
		day,
		status,
		published: textAt(written, 'published'),
		parts: Object.fromEntries(
			keys.flatMap((key) => {
				const { success, data } = shape[key].safeParse(valueAt(written, [key]));
				return success ? [[key, data]] : [];
			}),
		) as ReadableParts,
	};
}

/**
 * A file with nothing but what its terms are read from: parsing that takes a quarter of the time, and
 * none at all where it is the same as before. The whole file when it does not have a key on each line.
 */
export function termExcerpt(source: string): string {
	let isWanted = false;
	const end = source.indexOf('\n---', 3);
	const lines = source
		.slice(0, Math.max(end, 0))
		.split('\n')
		.filter((line) => {
			if (/^[^\s#-]/.test(line)) isWanted = wantedLine.test(line);
			return isWanted;
		});
	return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : source;
}

const wantedLine = new RegExp(`^(?:status|published|${keys.join('|')})[ \\t]*:`);

/** Yaml that is too wrong to read says nothing. */
function dataOf(document: { toJS: () => unknown }): unknown {
	try {
		return document.toJS();
	} catch {
		return undefined;
	}
}

function textAt(written: unknown, key: string): string | undefined {
	const value = valueAt(written, [key]);
	return typeof value === 'string' ? value : undefined;
}
