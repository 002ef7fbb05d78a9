import { once } from '#content/once.ts';
import { organisationAddress, selectionAddress, vacancyAddress } from '#site/address.ts';
import { content, settings } from '#site/content.ts';
import { fileChanged, latest, listsChangedBy, modifiedOn } from '#site/modified.ts';
import { selections } from '#site/selections.ts';
import { formerVacancies, openVacancies, vacanciesWithPage } from '#site/vacancies.ts';
import { readRulePages } from '#store/rule-pages.ts';

type Day = string | undefined;

/**
 * The day on which what a page shows last changed, by its address without base path: of the files
 * it is made of, and of a vacancy that left it. Undefined when no file says so; never the build.
 */
export const lastChange = (address: string): Day =>
	// Later pages of a list change with the first.
	days().get(address) ?? days().get(address.replace(/\/\d+\/$/, '/'));

const days = once(
	(): Map<string, Day> =>
		new Map([
			['/', latest([fileChanged('site.yml'), all()])],
			['/vacatures/', all()],
			...selections.map(({ path, holds, introduction }): [string, Day] => [
				selectionAddress(path),
				latest([
					introduction && fileChanged(introduction.file),
					listed((entry) => holds(entry.data)),
				]),
			]),
			...vacanciesWithPage.map(({ entry }): [string, Day] => [
				vacancyAddress(entry.slug),
				modifiedOn(entry),
			]),
			...employerDays(),
			...content.pages.map(({ slug, file, data }): [string, Day] => [
				`/${slug}/`,
				fileChanged(file, data.updated),
			]),
			...ruleDays(),
		]),
);

const all = once((): Day => listed(() => true));

/** When the lists that hold some vacancies changed. */
function listed(holds: (entry: CheckedVacancy) => boolean): Day {
	return latest(
		[...openVacancies, ...formerVacancies]
			.filter(({ entry }) => holds(entry))
			.map(({ entry, state }) => listsChangedBy(entry, state)),
	);
}

type CheckedVacancy = (typeof content.vacancies)[number];

function employerDays(): [string, Day][] {
	const own = content.organisations.map((entry): [string, Day] => [
		organisationAddress(entry.slug),
		latest([fileChanged(entry.file), listed(({ data }) => data.organisation === entry.slug)]),
	]);
	return [['/werkgevers/', latest(own.map(([, day]) => day))], ...own];
}

function ruleDays(): [string, Day][] {
	const own = readRulePages(settings.contentFolder).map(({ slug, file, data }): [string, Day] => [
		`/regels/${slug}/`,
		fileChanged(file, data.checked),
	]);
	return [['/regels/', latest(own.map(([, day]) => day))], ...own];
}
