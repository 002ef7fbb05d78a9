import * as z from 'zod';
import { form } from '#domain/schema/form.ts';
import { weekdays } from '#domain/week-days.ts';

/** Text with at least one visible character. */
export const text = z.string().trim().min(1);

/** Calendar date `yyyy-mm-dd`, a day in Europe/Amsterdam. */
export const isoDate = z.iso.date(form('date'));

/** Clock time `h:mm` or `hh:mm`, read as `hh:mm`; `24:00` is the end of the day. */
export const clockTime = z
	.string(form('clock-time'))
	.regex(/^(?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)$/, form('clock-time'))
	.overwrite((time) => time.padStart(5, '0'));

/** Name of a file in `content/`, without `.md`, or of a rule. */
export const slug = z.string(form('slug')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug'));

/** Web address; only https, because candidates follow it. */
export const webAddress = z.url({ protocol: /^https$/, error: form('web-address') });

export const emailAddress = z.email(form('email'));

/** Telephone number as people write it: digits, spaces, hyphens, optionally `+` and brackets. */
export const phoneNumber = z
	.string(form('phone'))
	.regex(/^(?=(?:\D*\d){8})\+?[\d\s()-]{8,20}$/, form('phone'));

/**
 * Name of a field that a form service chooses, such as `_subject` or `access_key`; not one of those
 * that the form has itself (docs/applying.md).
 */
export const formFieldName = z
	.string(form('field-name'))
	.regex(
		/^(?!(?:vacancy|reference|title|language|name|email|phone|motivation|available|via|(?:question|answer)-\d+)$)[A-Za-z_][\w.-]{0,63}$/i,
		form('field-name'),
	);

/**
 * Amount in euros, in at most whole cents. Nothing that a vacancy promises or costs comes near a
 * million: more is a slip of the pen, such as an amount in cents.
 */
export const euros = z.number().min(0).max(1_000_000).multipleOf(0.01);

export const percentage = z.number().min(0).max(100);
export const wholeNumber = z.int().min(0);
export const positiveNumber = z.int().min(1);

/** Hours in a week. */
export const weeklyHours = z.number().min(0).max(60);

export const weekday = z.enum(weekdays);

/** ISO 639-1 code of a language. */
export const languageCode = z.string(form('language')).regex(/^[a-z]{2}$/, form('language'));

/** Path of an image, relative to the file that names it; at most one folder up. */
export const imagePath = z
	.string(form('image-path'))
	.regex(/^(?!\/)(?!.*\.\.\/.*\.\.\/)[\w./-]+\.(?:jpe?g|png|webp|avif|svg)$/i, form('image-path'));
