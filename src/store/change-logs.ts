import { termExcerpt, versionOf } from '#content/version-of.ts';
import { changeLog, type TermChange } from '#domain/changes/change-log.ts';
import { readPlainYaml } from '#store/fast-yaml.ts';
import { type FileVersion, fileVersions } from '#store/file-versions.ts';

/** What changed in every vacancy since it went online, as git knows, by path below the content folder. */
export function changeLogs(folder: string): Map<string, TermChange[]> {
	return new Map(
		[...fileVersions(folder, 'vacancies')].map(([file, versions]) => [file, logOf(versions)]),
	);
}

function logOf(versions: readonly FileVersion[]): TermChange[] {
	const excerpts = versions.map(({ source }) => termExcerpt(source));
	return changeLog(
		versions.flatMap(({ day, source }, index) => {
			const excerpt = excerpts[index] ?? source;
			if (excerpt === excerpts[index - 1]) return [];
			return versionOf(excerpt, day, readPlainYaml) ?? versionOf(source, day, readPlainYaml) ?? [];
		}),
	);
}
