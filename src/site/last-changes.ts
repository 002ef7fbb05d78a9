import { once } from '#domain/once.ts';
import { archivedFrom } from '#domain/life-cycle.ts';
import { organisationAddress, selectionAddress, vacancyAddress } from '#site/address.ts';
import { content, settings, site } from '#site/content.ts';
import { sharedTowns } from '#site/gathered-selections.ts';
import { textsIn } from '#site/languages.ts';
import { fileChanged, latest, listsChangedBy, modifiedOn } from '#site/modified.ts';
import { selections } from '#site/selections.ts';
import { formerVacancies, openVacancies, vacanciesWithPage } from '#site/vacancies.ts';
import { readRulePages } from '#store/rule-pages.ts';
import { pathOf, selectionKeysOf } from '#views/selection/key.ts';

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
			...selectionDays(),
			...vacanciesWithPage.map(({ entry }): [string, Day] => [
				vacancyAddress(entry.slug),
				modifiedOn(entry),
			]),
			...employerDays(),
			...textsIn(site.language).pages.map(({ slug, file, data }): [string, Day] => [
				`/${slug}/`,
				fileChanged(file, data.updated),
			]),
			...ruleDays(),
		]),
);

const all = once((): Day => latest(changes().map(({ day }) => day)));

/** Every vacancy that stands or stood in lists, with the day on which it last changed them. */
const changes = once(() =>
	[...openVacancies, ...formerVacancies].map(({ entry, state }) => ({
		vacancy: entry.data,
		state,
		day: listsChangedBy(entry, state),
	})),
);

function selectionDays(): [string, Day][] {
	const byPath = Map.groupBy(
		changes().flatMap(({ vacancy, day }) =>
			selectionKeysOf(vacancy, sharedTowns).map((key) => ({ path: pathOf(key), day })),
		),
		({ path }) => path,
	);
	return selections.map(({ path, introduction }) => [
		selectionAddress(path),
		latest([
			introduction && fileChanged(introduction.file),
			...(byPath.get(path) ?? []).map(({ day }) => day),
		]),
	]);
}

function employerDays(): [string, Day][] {
	const byEmployer = Map.groupBy(changes(), ({ vacancy }) => vacancy.organisation);
	const own = content.organisations.map(({ slug, file }): [string, Day] => [
		organisationAddress(slug),
		latest([
			fileChanged(file),
			...(byEmployer.get(slug) ?? []).flatMap(({ vacancy, state, day }) =>
				// The page of an employer keeps a closed vacancy until that is archived.
				state === 'archived' ? [day, archivedFrom(vacancy)] : [day],
			),
		]),
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
