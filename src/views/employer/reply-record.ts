import type { ReplyRecord } from '#domain/reply-record.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { present } from '#views/sentences.ts';

/** How fast an employer answered, in sentences; none when it keeps no figures. */
export function replyRecordTexts(
	record: ReplyRecord | undefined,
	{ ui, format }: Dictionary,
): string[] {
	if (!record) return [];
	const { from, to, count, medianWorkdays, withinPromise } = record;
	return present([
		ui['reply.realised'](
			format.number(count),
			format.number(medianWorkdays),
			format.date(from),
			format.date(to),
		),
		withinPromise === undefined
			? undefined
			: ui['reply.within'](format.number(withinPromise), format.number(count)),
	]);
}
