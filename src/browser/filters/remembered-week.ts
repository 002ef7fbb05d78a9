import { StorageItem } from '#browser/storage-item.ts';
import { weekCodes, weekFromCodes } from '#domain/filters/week-code.ts';
import type { WeekMask } from '#domain/week-mask.ts';

const key = 'helder-week';
const kept = new StorageItem(key);
const ofThisTab = new StorageItem(key, () => sessionStorage);

/** The week that somebody had remembered on this device; undefined without one, and when it is damaged. */
export const rememberedWeek = (): WeekMask | undefined => weekIn(kept);

/** The week that somebody chose last, as long as the tab is open; else the remembered one. */
export const latestWeek = (): WeekMask | undefined => weekIn(ofThisTab) ?? rememberedWeek();

function weekIn(item: StorageItem): WeekMask | undefined {
	try {
		const stored: unknown = JSON.parse(item.read() ?? 'null');
		const codes = (stored as { week?: unknown } | null)?.week;
		return typeof codes === 'string' ? weekFromCodes(codes.split(',')) || undefined : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps the week on this device, until somebody has it forgotten. */
export function rememberWeek(week: WeekMask): void {
	kept.write(sourceOf(week));
}

/** Takes the week along to the form to apply, and no further than this tab. */
export function takeWeekAlong(week: WeekMask): void {
	ofThisTab.write(sourceOf(week));
}

const sourceOf = (week: WeekMask): string =>
	JSON.stringify({ version: 1, week: weekCodes(week).join(',') });

export const forgetWeek = (): void => kept.clear();
