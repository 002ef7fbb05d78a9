import type { ReplyRecord } from '#domain/reply-record.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { replyRecordTexts } from '#views/employer/reply-record.ts';
import { present } from '#views/sentences.ts';

/**
 * What somebody who applies may expect of an employer: only what all its open vacancies promise, and
 * how fast it answered before.
 */
export function employerPromises(
	open: readonly Vacancy[],
	record: ReplyRecord | undefined,
	dictionary: Dictionary,
): string[] {
	return [...present(promisesOf(open, dictionary)), ...replyRecordTexts(record, dictionary)];
}

function promisesOf(open: readonly Vacancy[], { ui }: Dictionary): (string | undefined)[] {
	const replies = rangeOf(open.map(({ apply }) => apply.replyWithinWorkdays));
	const retention = rangeOf(open.map(({ privacy }) => privacy?.retentionWeeks));
	const needsNoCv = open.every(({ apply: { cv } }) => cv === 'none' || cv === 'optional');
	return [
		replies && replyText(replies, ui),
		open.length > 0 && needsNoCv ? ui['employer.noCv'] : undefined,
		retention && ui['employer.retention'](retention.max),
	];
}

const replyText = ({ min, max }: Range, ui: Dictionary['ui']): string =>
	min === max ? ui['employer.reply'](max) : ui['employer.replyRange'](min, max);

interface Range {
	min: number;
	max: number;
}

/** Undefined when there are none, or when one of them is not stated. */
function rangeOf(values: readonly (number | undefined)[]): Range | undefined {
	const stated = present(values);
	if (stated.length === 0 || stated.length < values.length) return undefined;
	return { min: Math.min(...stated), max: Math.max(...stated) };
}
