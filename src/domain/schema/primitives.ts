import * as z from 'zod';
import { weekdays } from '#domain/week-days.ts';

/** Text with at least one visible character. */
export const text = z.string().trim().min(1);

/** Calendar date `yyyy-mm-dd`, a day in Europe/Amsterdam. */
export const isoDate = z.iso.date();

/** Clock time `h:mm` or `hh:mm`, read as `hh:mm`; `24:00` is the end of the day. */
export const clockTime = z
	.string()
	.regex(/^(?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)$/)
	.overwrite((time) => time.padStart(5, '0'));

/** Name of a file in `content/`, without `.md`. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Web address; only https, because candidates follow it. */
export const webAddress = z.url({ protocol: /^https$/ });

export const emailAddress = z.email();

/** Telephone number as people write it: digits, spaces, hyphens, optionally `+` and brackets. */
export const phoneNumber = z.string().regex(/^\+?[\d\s()-]{8,20}$/);

/** Amount in euros, in at most whole cents. */
export const euros = z.number().min(0).multipleOf(0.01);

export const percentage = z.number().min(0).max(100);
export const wholeNumber = z.int().min(0);
export const positiveNumber = z.int().min(1);

/** Hours in a week. */
export const weeklyHours = z.number().min(0).max(60);

export const weekday = z.enum(weekdays);

/** ISO 639-1 code of a language. */
export const languageCode = z.string().regex(/^[a-z]{2}$/);

/** Image beside the file that names it; people who do not see it get `alt`. */
export const imageFields = {
	src: z.string().regex(/^(?!\/)(?!.*\.\.\/.*\.\.\/)[\w./-]+\.(?:jpe?g|png|webp|avif|svg)$/i),
	alt: text,
};
