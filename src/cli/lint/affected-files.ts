import { basename } from 'node:path';
import type { LintFile } from '#cli/lint/files.ts';
import { shownFrom } from '#cli/shown-path.ts';
import { parseFrontmatter } from '#content/frontmatter.ts';
import { readSource } from '#store/read-source.ts';

/** A file that did not change, and a changed one that decides what is found in it. */
export interface Affected {
	file: LintFile;
	/** Path below the content folder. */
	because: string;
}

/** Of files that did not change those in which something else can be found now. */
export function affectedBy(changed: ReadonlySet<string>, files: readonly LintFile[]): Affected[] {
	const inside = new Map<string, string[]>();
	return files.flatMap((file) => {
		const { board, path } = file;
		if (board === undefined || changed.has(path)) return [];
		const known = inside.get(board) ?? changedInside(board, changed);
		inside.set(board, known);
		const because = known.length === 0 ? undefined : deciding(file, known);
		return because === undefined ? [] : [{ file, because }];
	});
}

/** A content folder is often a folder among others: only what stands in it decides. */
const changedInside = (board: string, changed: ReadonlySet<string>): string[] =>
	[...changed].map((path) => shownFrom(board, path)).filter((path) => !/^(?:\/|\w:)/.test(path));

function deciding({ path, kind }: LintFile, changed: readonly string[]): string | undefined {
	const isVacancy = kind === 'vacancies';
	if (isVacancy && changed.includes('site.yml')) return 'site.yml';
	const { source } = readSource(path);
	const named = isVacancy ? namedIn(source) : [];
	return changed.find((file) => named.includes(file) || isFileNamedIn(file, source));
}

/** Files of the employer and the competencies that a vacancy names. */
function namedIn(source: string): string[] {
	const { organisation, competencies } = (parseFrontmatter(source)?.document.toJS() ?? {}) as {
		organisation?: unknown;
		competencies?: unknown;
	};
	const skills = Array.isArray(competencies) ? competencies : [];
	return [
		`organisations/${String(organisation)}.md`,
		...skills.map((skill) => `competencies/${String(skill)}.md`),
	];
}

/** An image, or a vacancy that another one links to: known by its name, wherever that stands. */
const isFileNamedIn = (file: string, source: string): boolean =>
	file !== 'site.yml' &&
	!/^(?!vacancies\/)[^/]+\/[^/]+\.md$/i.test(file) &&
	source.includes(basename(file));
