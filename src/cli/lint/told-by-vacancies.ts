import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formerSlugsOf } from '#content/former-slugs.ts';
import { parseFrontmatter } from '#content/frontmatter.ts';

/** What vacancies of a board must not share, each with the files that have it. */
interface ToldByVacancies {
	references: Map<unknown, string[]>;
	formerSlugs: Map<string, string[]>;
}

/** Looks through all vacancies, one at a time: the texts of a large board together fill a memory. */
export function toldByVacancies(folder: string, files: readonly string[]): ToldByVacancies {
	const references = new Map<unknown, string[]>();
	const renamed: { file: string; written: unknown }[] = [];
	for (const file of files) {
		const source = sourceAt(join(folder, file));
		const reference = referenceIn(source);
		const same = references.get(reference);
		if (same) same.push(file);
		else references.set(reference, [file]);
		// Few have been renamed, and those are read in full.
		if (/^formerSlugs:/m.test(source)) renamed.push({ file, written: frontmatterIn(source) });
	}
	return { references, formerSlugs: formerSlugsOf(renamed) };
}

const referenceLine = /^reference:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#][^\n#]*))/m;

/** Reading all of the frontmatter would take a hundred times as long. */
function referenceIn(source: string): string | undefined {
	const [, double, single, bare] = referenceLine.exec(source) ?? [];
	// A copy: what is cut from a text keeps all of it in memory.
	return structuredClone(double ?? single ?? bare?.trim());
}

/** What cannot be read has no former slugs; that it cannot is told where it is checked. */
function frontmatterIn(source: string): unknown {
	try {
		return parseFrontmatter(source)?.document.toJS();
	} catch {
		return undefined;
	}
}

function sourceAt(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		// That it cannot be read is told where it is checked.
		return '';
	}
}
