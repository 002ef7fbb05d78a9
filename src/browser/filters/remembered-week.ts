import { weekCodes, weekFromCodes } from '#domain/filters/week-code.ts';
import type { WeekMask } from '#domain/week-mask.ts';

const key = 'helder-week';

/** The week that somebody had remembered on this device; undefined without one, and when it is damaged. */
export function rememberedWeek(): WeekMask | undefined {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		const codes = (stored as { version?: unknown; week?: unknown } | null)?.week;
		return typeof codes === 'string' ? weekFromCodes(codes.split(',')) || undefined : undefined;
	} catch {
		return undefined;
	}
}

export function rememberWeek(week: WeekMask): void {
	try {
		localStorage.setItem(key, JSON.stringify({ version: 1, week: weekCodes(week).join(',') }));
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
