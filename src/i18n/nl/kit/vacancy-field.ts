import { applyFields, privacyFields } from '#i18n/nl/fields/application.ts';
import type { FieldText } from '#i18n/nl/fields/field.ts';
import { selectionFields } from '#i18n/nl/fields/selection.ts';
import { vacancyFields } from '#i18n/nl/fields/vacancy.ts';

/** A field as a recruiter knows it, with its key in the file behind it. */
const named = ({ title }: FieldText, key: string): string => `“${title}” (${key})`;

/** Where in a vacancy the papers for choosing people come from. */
export const vacancyField = {
	assesses: named(selectionFields.assesses, 'assesses'),
	competencies: named(vacancyFields.competencies, 'competencies'),
	minutes: named(selectionFields.minutes, 'minutes'),
	mustHaves: named(vacancyFields.mustHaves, 'mustHaves'),
	onboarding: named(vacancyFields.onboarding, 'onboarding'),
	reply: named(applyFields.replyWithinWorkdays, 'replyWithinWorkdays'),
	retention: named(privacyFields.retentionWeeks, 'retentionWeeks'),
	selection: named(vacancyFields.selection, 'selection'),
	/** The part of the vacancy in which the reply term stands. */
	apply: named(vacancyFields.apply, 'apply'),
	privacy: named(vacancyFields.privacy, 'privacy'),
} as const;
