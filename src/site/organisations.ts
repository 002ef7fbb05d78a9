import type { CheckedEntry } from '#content/collection.ts';
import type { ReplyRecord } from '#domain/reply-record.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import { content } from '#site/content.ts';
import { replyRecordFor } from '#site/reply-records.ts';
import { closedVacancies, openVacancies, type PublishedVacancy } from '#site/vacancies.ts';

/** An employer with its vacancies. */
export interface Employer {
	entry: CheckedEntry<Organisation>;
	open: readonly PublishedVacancy[];
	closed: readonly PublishedVacancy[];
	/** How fast it answered lately, where the board may show that. */
	reply: ReplyRecord | undefined;
}

/** All employers, by name. */
export const employers: readonly Employer[] = content.organisations
	.map((entry) => ({
		entry,
		open: openVacancies.filter(({ organisation }) => organisation === entry),
		closed: closedVacancies.filter(({ organisation }) => organisation === entry),
		reply: replyRecordFor(entry.slug),
	}))
	.toSorted((a, b) => a.entry.data.name.localeCompare(b.entry.data.name, 'nl'));
