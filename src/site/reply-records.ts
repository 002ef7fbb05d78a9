import { type ReplyRecord, replyRecordOf } from '#domain/reply-record.ts';
import { content, settings } from '#site/content.ts';

/** How fast an employer answered lately, where it lets the board show that. */
export const replyRecordFor = (organisation: string): ReplyRecord | undefined =>
	replyRecordOf(
		content.metrics.map(({ data }) => data).filter((data) => data.organisation === organisation),
		settings.today,
	);
