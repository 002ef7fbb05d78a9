import type { Shown } from '#domain/metrics/hidden.ts';
import type { Formats } from '#i18n/format.ts';
import { reportText as text } from '#i18n/nl/report.ts';
import type { Bar } from '#report/section.ts';

/** What words need beside the figures. */
export interface Wording {
	format: Formats;
	/** The title of a vacancy, or its name when it is not there any more. */
	vacancyName: (slug: string) => string;
}

/** Writes a number as people read it, with its unit. */
export type Write = (value: number) => string;

/** A figure in words, also one that is hidden or was not counted. */
export const said = (shown: Shown | undefined, write: Write): string => {
	if (shown === undefined) return text.uncounted;
	return shown === 'hidden' ? text.hidden : write(shown);
};

/** A figure as a bar; without length where it is hidden or was not counted. */
export const barOf = (label: string, shown: Shown | undefined, write: Write): Bar => ({
	label,
	value: typeof shown === 'number' ? shown : undefined,
	text: said(shown, write),
});
