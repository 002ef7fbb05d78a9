import { inReadingOrder, type Problem } from '#content/problem.ts';
import { cliText } from '#i18n/nl/cli.ts';
import type { Content } from '#store/load-content.ts';

/** What the check of a content folder has to say, line by line. */
export function contentReport(
	{ problems, warnings, vacancyCount }: Pick<Content, 'problems' | 'warnings' | 'vacancyCount'>,
	folder: string,
	strays: readonly Problem[] = [],
): string[] {
	const all = inReadingOrder([...problems, ...warnings, ...strays]);
	const byFile = Map.groupBy(all, ({ file }) => file);
	return [
		...[...byFile].flatMap(([file, own]) => [
			'',
			cliText.file(`${folder}/${file}`),
			...own.map(problemLine),
		]),
		...(all.length > 0 ? [''] : []),
		cliText.summary({
			vacancies: vacancyCount,
			problems: problems.filter(({ harmless }) => !harmless).length,
			inDrafts: problems.filter(({ harmless }) => harmless).length,
			warnings: warnings.length,
			unread: strays.length,
		}),
	];
}

/** Whether something keeps the board from being published as it is. */
export const isBlocked = (problems: readonly Problem[]): boolean =>
	problems.some(({ harmless }) => !harmless);

const problemLine = ({ line, column, message }: Problem): string =>
	`  ${`${line}:${column}`.padEnd(7)} ${message}`;
