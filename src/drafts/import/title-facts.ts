import { jobGroupOf } from '#drafts/found/job-group.ts';
import { jobTitleIn } from '#drafts/found/job-title.ts';
import type { Fact } from '#drafts/import/fact.ts';

/** In characters; the schema takes no more. */
const longestTitle = 100;

/** The name of the job, and its group, in what the data of a source calls its title. */
export function titleFacts(written: string, quote: string): Fact[] {
	const title = jobTitleIn(written) ?? (written.length <= longestTitle ? written : '');
	if (title === '') return [];
	const group = jobGroupOf(title);
	return [
		{ path: ['title'], value: title, quote },
		...(group ? [{ path: ['jobGroup'], value: group, quote }] : []),
	];
}
