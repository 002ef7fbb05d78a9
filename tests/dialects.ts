import { dialectFeed, type JobSite } from '#channels/job-sites/dialect.ts';
import { dialects } from '#channels/job-sites/dialects.ts';
import type { Posting } from '#channels/posting.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import { parsedFeed } from './fixtures/feed-xml.ts';

/** Address of the vacancy in all these feeds. */
export const page = 'https://bord.example.org/vacatures/medewerker-klantenservice/';

/** A vacancy with a value for everything that a feed may take. */
export const full = postingWith(
	{
		closes: '2026-12-08',
		locations: [
			{ city: 'Groningen', postalCode: '9711 LX', street: 'Grote Markt 1' },
			{ city: 'Assen' },
		],
		education: 'mbo-4',
		experience: { months: 24 },
		apply: { email: 'werk@voorbeeld.example.nl', url: 'https://voorbeeld.example.nl/werk' },
	},
	{ site: 'https://voorbeeld.example.nl/' },
);

export const feedOf = (site: JobSite, ...postings: Posting[]) =>
	parsedFeed(dialectFeed(dialects[site], postings, full.board));

/** Items of a feed, whatever its root. */
export function jobsIn(site: JobSite, ...postings: Posting[]): Record<string, string>[] {
	const { source, jobs } = feedOf(site, ...postings);
	return (source?.jobs ?? source ?? jobs).job ?? [];
}

export const firstOf = (site: JobSite, posting: Posting = full) => jobsIn(site, posting)[0] ?? {};

export { jobSites as sites } from '#channels/job-sites/dialects.ts';
