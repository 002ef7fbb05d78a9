import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { type Entry, readEntry, readSettings } from '#content/entry.ts';
import type { Collection } from '#content/collection.ts';
import { type Finding, problemAt, type Range } from '#content/problem.ts';
import { competencySchema } from '#domain/schema/competency.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { landingSchema, pageSchema } from '#domain/schema/page.ts';
import { siteSchema } from '#domain/schema/site.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { settingsText } from '#i18n/nl/settings.ts';
import { parseMarkdownFast } from '#store/fast-markdown.ts';
import { SettingsError } from '#store/settings.ts';

/** Reads every file of a content folder; problems stand in the entries. */
export function readFolder(folder: string): Collection {
	if (!existsSync(folder)) throw new SettingsError(settingsText.folder(folder));
	return {
		site: readSite(folder),
		vacancies: readAll(folder, 'vacancies', vacancySchema),
		organisations: readAll(folder, 'organisations', organisationSchema),
		competencies: readAll(folder, 'competencies', competencySchema),
		landing: readAll(folder, 'landing', landingSchema),
		pages: readAll(folder, 'pages', pageSchema),
	};
}

/** Reads `site.yml` only. */
export function readSite(folder: string) {
	const file = 'site.yml';
	const { source, finding } = existsSync(join(folder, file))
		? read(folder, file)
		: { source: '', finding: unplaced('missing-site', contentText.file.missingSite) };
	const entry = readSettings({ file, source }, { schema: siteSchema, text: contentText });
	return finding ? withFinding(entry, finding) : entry;
}

function readAll<Schema extends z.ZodType>(
	folder: string,
	subfolder: string,
	schema: Schema,
): Entry<z.output<Schema>>[] {
	return markdownFiles(folder, subfolder).map((file) => {
		const { source, finding } = read(folder, file);
		const entry = readEntry(
			{ file, source },
			{ schema, parse: parseMarkdownFast, text: contentText },
		);
		return finding ? withFinding(entry, finding) : entry;
	});
}

function markdownFiles(folder: string, subfolder: string): string[] {
	const path = join(folder, subfolder);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((name) => /\.md$/i.test(name))
		.sort()
		.map((name) => `${subfolder}/${name}`);
}

function read(folder: string, file: string): { source: string; finding?: Finding } {
	const bytes = readFileSync(join(folder, file));
	const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (source.includes('\0'))
		return { source: '', finding: unplaced('binary-file', contentText.file.binary) };
	const strange = isUtf8(bytes) ? -1 : source.indexOf('\uFFFD');
	if (strange < 0) return { source };
	const range: Range = [strange, strange + 1];
	return { source, finding: { code: 'unreadable', message: contentText.file.unreadable, range } };
}

const unplaced = (code: string, message: string): Finding => ({ code, message, range: [0, 0] });

/** What is wrong with the file as a whole hides what is wrong inside it. */
function withFinding<Data>(entry: Entry<Data>, finding: Finding): Entry<Data> {
	return { ...entry, data: undefined, problems: [problemAt(entry, finding)] };
}
