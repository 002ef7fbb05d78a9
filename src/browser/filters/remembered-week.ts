import { weekCodes, weekFromCodes } from '#domain/filters/week-code.ts';
import type { WeekMask } from '#domain/week-mask.ts';

const key = 'helder-week';

/** The week that somebody had remembered on this device; undefined without one, and when it is damaged. */
export const rememberedWeek = (): WeekMask | undefined => weekOn(() => localStorage);

/** The week that somebody chose last, as long as the tab is open; else the remembered one. */
export const latestWeek = (): WeekMask | undefined =>
	weekOn(() => sessionStorage) ?? rememberedWeek();

function weekOn(shelf: () => Storage): WeekMask | undefined {
	try {
		const stored: unknown = JSON.parse(shelf().getItem(key) ?? 'null');
		const codes = (stored as { version?: unknown; week?: unknown } | null)?.week;
		return typeof codes === 'string' ? weekFromCodes(codes.split(',')) || undefined : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps the week on this device, until somebody has it forgotten. */
export const rememberWeek = (week: WeekMask): void => putWeek(() => localStorage, week);

/** Takes the week along to the form to apply, and no further than this tab. */
export const takeWeekAlong = (week: WeekMask): void => putWeek(() => sessionStorage, week);

function putWeek(shelf: () => Storage, week: WeekMask): void {
	try {
		shelf().setItem(key, JSON.stringify({ version: 1, week: weekCodes(week).join(',') }));
	} catch {
		// Storage is full or forbidden: the week stays in the address.
	}
}

export function forgetWeek(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Where nothing may be stored, nothing was.
	}
}
