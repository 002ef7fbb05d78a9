import type { CheckedEntry } from '#content/collection.ts';
import { once } from '#domain/once.ts';
import { addDays } from '#domain/dates.ts';
import type { LifeCycle } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { settings } from '#site/content.ts';
import { changedDays } from '#store/changed-days.ts';

const commits = once(() => changedDays(settings.contentFolder));

/** The day of the last commit of a file, or where there is none the day that the file itself names. */
export const fileChanged = (file: string, named?: string): string | undefined =>
	commits().get(file) ?? named;

/**
 * The day of the last commit, or where there is none the latest date in the file. A page never
 * changed before the day on which it went online.
 */
export function modifiedOn({ file, data }: CheckedEntry<Vacancy>): string {
	const { published, confirmed = published } = data;
	return latest([fileChanged(file, confirmed), published]) ?? published;
}

/** The day on which a vacancy last changed the lists that it stands in, or stood in. */
export function listsChangedBy(entry: CheckedEntry<Vacancy>, state: LifeCycle): string {
	const { status, closes } = entry.data;
	const left = state !== 'open' && status === 'open' && closes !== undefined;
	const changed = modifiedOn(entry);
	return latest([changed, left ? addDays(closes, 1) : undefined]) ?? changed;
}

/** The last of some days; undefined when none is known. */
export const latest = (days: readonly (string | undefined)[]): string | undefined =>
	days.reduce((last, day) => (day !== undefined && (!last || last < day) ? day : last), undefined);
