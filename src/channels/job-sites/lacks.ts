import { feedJobs } from '#channels/job-sites/feed-job.ts';
import { plainText } from '#channels/text/plain-text.ts';
import type { Posting } from '#channels/posting.ts';
import { provinceOf } from '#domain/province-of.ts';

/** What a channel can ask for and a vacancy can be without. */
export const needs = [
	'place',
	'province',
	'text-of-50',
	'text-of-100',
	'https',
	'email',
	'short-reference',
	'own-vacancy',
] as const;
export type Need = (typeof needs)[number];

/** The needs that a posting does not meet, in their order. */
export const lacksOf = (posting: Posting, asked: readonly Need[]): Need[] =>
	asked.filter((need) => lacks[need](posting));

/** Characters in the longest id that a channel takes. */
const longestId = 40;

const lacks: Record<Need, (posting: Posting) => boolean> = {
	place: ({ vacancy }) => vacancy.locations.length === 0,
	province: ({ vacancy }) => vacancy.locations.some((place) => provinceOf(place) === undefined),
	'text-of-50': (posting) => plainText(posting.outline).length < 50,
	'text-of-100': (posting) => plainText(posting.outline).length < 100,
	https: ({ url }) => !url.startsWith('https:'),
	email: (posting) => posterEmail(posting) === undefined,
	'short-reference': (posting) => feedJobs(posting, '').some(({ id }) => id.length > longestId),
	'own-vacancy': ({ agency }) => agency !== undefined,
};

/** The address of whoever answers for a vacancy; it stands on the page as well. */
export const posterEmail = ({ vacancy: { contact, apply } }: Posting): string | undefined =>
	contact?.email ?? apply.email;
