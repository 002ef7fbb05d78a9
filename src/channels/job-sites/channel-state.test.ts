import { expect, test } from 'vitest';
import { channelState } from '#channels/job-sites/channel-state.ts';
import type { Posting } from '#channels/posting.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import { channels } from '#domain/schema/channel.ts';

/** Which channels miss what; a channel that takes the posting is not named. */
const missing = (posting: Posting) =>
	Object.fromEntries(
		channels.flatMap((channel) => {
			const found = channelState(channel, posting);
			return found.state === 'missing' ? [[channel, found.missing]] : [];
		}),
	);

test('a vacancy with all data goes everywhere', () => {
	expect(missing(postingWith())).toEqual({});
});

test.each([
	[
		'without a place',
		postingWith({ locations: [], workplace: { type: 'remote' } }),
		{
			indeed: ['place'],
			linkedin: ['place'],
			jooble: ['place'],
			adzuna: ['place'],
			talent: ['place'],
			jobrapido: ['place'],
			careerjet: ['place'],
		},
	],
	[
		'in a place of which the province is not certain',
		postingWith({ locations: [{ city: 'Assen' }, { city: 'Nergenshuizen' }] }),
		{ indeed: ['province'], jobrapido: ['province'] },
	],
	[
		'abroad',
		postingWith({ locations: [{ city: 'Gent', country: 'BE' }] }),
		{ indeed: ['province'], jobrapido: ['province'] },
	],
	[
		'with 99 characters of text',
		textOf(99),
		{ linkedin: ['text-of-100'], adzuna: ['text-of-100'] },
	],
	['with 100 characters of text', textOf(100), {}],
	[
		'with 49 characters of text',
		textOf(49),
		{ linkedin: ['text-of-100'], adzuna: ['text-of-100'], talent: ['text-of-50'] },
	],
	[
		'on a board without https',
		{ ...postingWith(), url: 'http://bord.example.org/vacatures/x/' },
		{ linkedin: ['https'] },
	],
	[
		'without an e-mail address',
		postingWith({ apply: { url: 'https://voorbeeld.example.nl/' } }),
		{ linkedin: ['email'] },
	],
	[
		'with an address for questions alone',
		postingWith({
			apply: { url: 'https://voorbeeld.example.nl/' },
			contact: { email: 'vragen@voorbeeld.example.nl' },
		}),
		{},
	],
	[
		'with an id of 41 characters',
		postingWith({ reference: 'x'.repeat(31) }),
		{ linkedin: ['short-reference'] },
	],
	['with an id of 40 characters', postingWith({ reference: 'x'.repeat(30) }), {}],
	['of an agency', postingWith({}, { agency: true }), { linkedin: ['own-vacancy'] }],
	[
		'of an agency for a client',
		postingWith({ agencyFor: 'Klant' }, { agency: true }),
		{ linkedin: ['own-vacancy'] },
	],
])('a vacancy %s', (_, posting, expected) => {
	expect(missing(posting)).toEqual(expected);
});

test.each([
	[undefined, 'in'],
	[['indeed'], 'off'],
	[['feeds', 'indeed'], 'in'],
	[[], 'off'],
] as const)('chosen %j: %s', (channels, state) => {
	const posting = { ...postingWith(), channels: channels && [...channels] };

	expect(channelState('feeds', posting)).toEqual({ state });
});

test('what is not chosen misses nothing', () => {
	const posting = postingWith({
		locations: [],
		workplace: { type: 'remote' },
		channels: ['feeds'],
	});

	expect(channelState('indeed', posting)).toEqual({ state: 'off' });
});

function textOf(length: number): Posting {
	const paragraphs = ['x'.repeat(length)];
	const outline = [{ id: 'a', level: 2 as const, title: undefined, paragraphs, items: [] }];
	return { ...postingWith(), outline };
}
