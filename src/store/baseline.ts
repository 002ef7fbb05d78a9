import { isGroup } from '#domain/is-group.ts';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { settingsText } from '#i18n/nl/settings.ts';
import { type Settings, SettingsError } from '#store/settings.ts';

/** Known reports, by file: those of old vacancies that nobody is going to mend soon. */
export interface Baseline {
	version: 1;
	/** By path, as from the folder in which the list was made. */
	files: Record<string, { fingerprint: string; rule: string }[]>;
}

/** Reads a baseline; undefined when the text is none. */
export function parseBaseline(json: string): Baseline | undefined {
	try {
		const value: unknown = JSON.parse(json);
		return isBaseline(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isBaseline(value: unknown): value is Baseline {
	const { version, files } = (value ?? {}) as Partial<Baseline>;
	return (
		version === 1 &&
		isGroup(files) &&
		Object.values(files).every(
			(known) =>
				Array.isArray(known) && known.every((item) => typeof item?.fingerprint === 'string'),
		)
	);
}

/** Fingerprints of what is known of a file, by its path below the content folder. */
export type KnownReports = (file: string) => ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

/** What the list of a run knows; throws one clear sentence when it cannot be read. */
export function knownReports({
	baseline: path,
	contentFolder,
}: Pick<Settings, 'baseline' | 'contentFolder'>): KnownReports {
	if (path === undefined) return () => none;
	const { files } = readBaseline(path);
	// The linter names files from where it was given: the folder of the board, or that of the list.
	const byPath = new Map(
		[process.cwd(), dirname(path)].flatMap((from) =>
			Object.entries(files).map(([file, known]) => [
				resolve(from, file),
				new Set(known.map(({ fingerprint }) => fingerprint)),
			]),
		),
	);
	return (file) => byPath.get(resolve(contentFolder, file)) ?? none;
}

function readBaseline(path: string): Baseline {
	if (!existsSync(path)) throw new SettingsError(settingsText.missingList('HELDER_BASELINE', path));
	const baseline = parseBaseline(readFileSync(path, 'utf8'));
	if (baseline) return baseline;
	throw new SettingsError(settingsText.brokenList('HELDER_BASELINE', path));
}
