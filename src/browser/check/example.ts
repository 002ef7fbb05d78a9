import { today } from '#browser/check/linter.ts';
import { addDays } from '#domain/dates.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** How long the example stays open. */
const daysOpen = 28;

/** A vacancy to begin with, for an employer of the board that recruits for itself. */
export async function exampleFor({ organisations }: PublicBoard): Promise<string> {
	const { exampleVacancy } = await import('#i18n/nl/example-vacancy.ts');
	const employer = Object.entries(organisations).find(([, { agency }]) => !agency);
	const published = today();
	return exampleVacancy({
		organisation: employer?.[0] ?? text.fallbackEmployer,
		published,
		closes: addDays(published, daysOpen),
	});
}
