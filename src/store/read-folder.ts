import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { type Entry, readEntry, readSettings } from '#content/entry.ts';
import type { Collection } from '#content/collection.ts';
import type { Finding } from '#content/problem.ts';
import type { ReadSource } from '#content/source-from.ts';
import { competencySchema } from '#domain/schema/competency.ts';
import { type Metrics, metricsSchema } from '#domain/schema/metrics.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { landingSchema, pageSchema } from '#domain/schema/page.ts';
import { siteSchema } from '#domain/schema/site.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { type ContentText, contentText } from '#i18n/nl/content.ts';
import { settingsText } from '#i18n/nl/settings.ts';
import { parseMarkdownFast } from '#store/fast-markdown.ts';
import { readPlainYaml } from '#store/fast-yaml.ts';
import { readSource } from '#store/read-source.ts';
import { SettingsError } from '#store/settings.ts';

/** Reads every file of a content folder; problems stand in the entries. */
export function readFolder(folder: string): Collection {
	if (!existsSync(folder)) throw new SettingsError(settingsText.folder(folder));
	return {
		site: readSite(folder),
		vacancies: readAll(folder, 'vacancies', vacancySchema),
		organisations: readAll(folder, 'organisations', organisationSchema),
		competencies: readAll(folder, 'competencies', competencySchema),
		...readTexts(folder, ''),
		translated: { en: readTexts(folder, '/en') },
		metrics: filesIn(folder, 'metrics', /\.yml$/i).map((file) =>
			metricsFrom(file, readSource(join(folder, file))),
		),
	};
}

/** Texts of a board in one language; those in another than its own stand in a folder below. */
const readTexts = (folder: string, below: string): Pick<Collection, 'landing' | 'pages'> => ({
	landing: readAll(folder, `landing${below}`, landingSchema),
	pages: readAll(folder, `pages${below}`, pageSchema),
});

/** Reads `site.yml` only. */
export function readSite(folder: string, text: ContentText = contentText) {
	const file = 'site.yml';
	const read = existsSync(join(folder, file))
		? readSource(join(folder, file), text.file)
		: { source: '', finding: missingSite(text) };
	return readSettings({ file, ...read }, { schema: siteSchema, text });
}

const missingSite = ({ file }: ContentText): Finding => ({
	code: 'missing-site',
	message: file.missingSite,
	range: [0, 0],
});

/** Reads every file of one kind. */
export const readAll = <Schema extends z.ZodType>(
	folder: string,
	subfolder: string,
	schema: Schema,
): Entry<z.output<Schema>>[] =>
	markdownFiles(folder, subfolder).map((file) =>
		entryFrom(file, readSource(join(folder, file)), schema),
	);

/** Checks one file that has been read. */
export const entryFrom = <Schema extends z.ZodType>(
	file: string,
	read: ReadSource,
	schema: Schema,
	text: ContentText = contentText,
): Entry<z.output<Schema>> =>
	readEntry(
		{ file, ...read },
		{ schema, parse: parseMarkdownFast, quickYaml: readPlainYaml, text },
	);

/** Checks one file with figures that has been read. */
export const metricsFrom = (
	file: string,
	read: ReadSource,
	text: ContentText = contentText,
): Entry<Metrics> => readSettings({ file, ...read }, { schema: metricsSchema, text });

/** Paths below the content folder of the files of one kind. */
export const markdownFiles = (folder: string, subfolder: string): string[] =>
	filesIn(folder, subfolder, /\.md$/i);

function filesIn(folder: string, subfolder: string, pattern: RegExp): string[] {
	const path = join(folder, subfolder);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((name) => pattern.test(name))
		.sort()
		.map((name) => `${subfolder}/${name}`);
}
