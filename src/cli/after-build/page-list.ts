import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '#cli/after-build/built-page.ts';
import { isGroup } from '#domain/is-group.ts';

/** The pages of a build, as `_helder/pages.json` holds them. */
export interface PageList {
	/** Address of the board, with a slash at its end. */
	url: string;
	pages: BuiltPage[];
}

const pageListFile = '_helder/pages.json';

/** A page on each line, so that two builds can be laid side by side. */
export function pageListSource(url: string, pages: readonly BuiltPage[]): string {
	const lines = pages.map((page) => JSON.stringify(page)).join(',\n');
	return `{"version":1,"url":${JSON.stringify(url)},"pages":[\n${lines}\n]}\n`;
}

/** The pages of a build; undefined when the folder holds no list that can be read. */
export function readPageList(folder: string): PageList | undefined {
	const path = join(folder, pageListFile);
	if (!existsSync(path)) return undefined;
	try {
		const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return isPageList(list) ? list : undefined;
	} catch {
		return undefined;
	}
}

function isPageList(value: unknown): value is PageList {
	return (
		isGroup(value) &&
		value['version'] === 1 &&
		typeof value['url'] === 'string' &&
		Array.isArray(value['pages'])
	);
}
