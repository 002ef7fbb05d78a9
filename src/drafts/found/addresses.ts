import { type Candidate, matchesOf } from '#drafts/found/candidate.ts';
import { namesAt, startOfName } from '#drafts/found/place-names.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

const postcode = /(?<code>[1-9]\d{3} ?[a-z]{2}),? {1,2}(?<rest>\p{L}.{1,40})/gu;

/** A postcode with the town behind it. */
export interface Address {
	city: string;
	code: string;
	candidate: Candidate;
}

/** Finds postcodes that a town follows. */
export function addressesIn(sentences: readonly Sentence[]): Address[] {
	return matchesOf(sentences, postcode).flatMap(({ groups, sentence, start }) => {
		const { code = '', rest = '' } = groups;
		const offset = sentence.text.indexOf(rest, start);
		const words = namesAt(sentence, offset);
		const city = startOfName(words);
		if (city === undefined) return [];
		const written = code.toUpperCase().replace(/^(\d{4}) ?/, '$1 ');
		const range = sentence.rangeOf(start, offset + words.length);
		const values = [
			[['locations', 0, 'city'], city],
			[['locations', 0, 'postalCode'], written],
		] as const;
		return [{ city, code: written, candidate: { about: 'locations', values, range } }];
	});
}

/** A postcode belongs to the place that the text names as that of the work. */
export function withPostcode(
	candidates: readonly Candidate[],
	addresses: readonly Address[],
): Candidate[] {
	if (candidates.length === 0) return addresses.map(({ candidate }) => candidate);
	return candidates.map((candidate) => {
		const own = addresses.filter(
			({ city }) => candidate.values.length === 1 && candidate.values[0]?.[1] === city,
		);
		const [only] = own;
		return only && new Set(own.map(({ code }) => code)).size === 1 ? only.candidate : candidate;
	});
}
