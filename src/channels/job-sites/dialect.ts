import { type FeedJob, feedJobs } from '#channels/job-sites/feed-job.ts';
import { lacksOf, type Need } from '#channels/job-sites/lacks.ts';
import { type Board, newestOf, type Posting } from '#channels/posting.ts';
import { type Xml, xmlDocument } from '#channels/text/xml.ts';
import type { Channel } from '#domain/schema/channel.ts';

/** Job sites that read a feed in a form of their own. */
export type JobSite = Exclude<Channel, 'google' | 'feeds'>;

/** What stands in the head of a feed. */
export interface FeedHead {
	board: Board;
	/** The newest day on which one of its vacancies changed; undefined for an empty feed. */
	updated: string | undefined;
	count: number;
}

/** The form in which one job site takes vacancies. */
export interface Dialect {
	site: JobSite;
	/** A vacancy without one of these is left out. */
	needs: readonly Need[];
	jobOf: (job: FeedJob) => Xml;
	rootOf: (jobs: readonly Xml[], head: FeedHead) => Xml;
}

/** A vacancy as a job site takes it, one item for every place, or what it lacks. */
export type Taken = { items: Xml[] } | { missing: Need[] };

/** What a job site takes of a vacancy, in its own form. */
export function takenBy({ site, needs, jobOf }: Dialect, posting: Posting): Taken {
	const missing = lacksOf(posting, needs);
	return missing.length > 0 ? { missing } : { items: feedJobs(posting, site).map(jobOf) };
}

/** The whole feed; what the job site cannot take is not in it. */
export function dialectFeed(dialect: Dialect, postings: readonly Posting[], board: Board): string {
	const taken = postings.flatMap((posting) => {
		const result = takenBy(dialect, posting);
		return 'items' in result ? [{ posting, items: result.items }] : [];
	});
	const items = taken.flatMap((one) => one.items);
	const updated = newestOf(taken.map(({ posting }) => posting));
	return xmlDocument(dialect.rootOf(items, { board, updated, count: items.length }));
}
