import { fetchedJson } from '#browser/fetched-json.ts';
import { retrying } from '#browser/retry.ts';

interface PagefindModule {
	init: () => Promise<void>;
	search: (query: string) => Promise<PagefindResults>;
}

interface PagefindResults {
	results: readonly { id: string; score: number }[];
}

const leastScore = 0.01;

/** Full text of vacancies, loaded at the first search; https://pagefind.app/docs/api/ */
export class TextIndex {
	readonly #loaded: () => Promise<[PagefindModule, ReadonlyMap<string, number>]>;

	/** @param keysAddress of the list that `src/cli/text-keys.ts` writes. */
	constructor(address: string, keysAddress: string) {
		this.#loaded = retrying(() => Promise.all([started(address), numbersByKey(keysAddress)]));
	}

	/**
	 * Numbers, in the list, of the vacancies in whose text all words stand in some form, each
	 * with a score from 0 to 1. Words in quotes, because Pagefind answers an unknown word with words
	 * that only start like it.
	 */
	async search(words: readonly string[]): Promise<Map<number, number>> {
		const [pagefind, numbers] = await this.#loaded();
		const scores = scoresIn(await pagefind.search(words.join(' ')));
		const quoted: ReadonlyMap<string, number>[] = [];
		for (const word of words) quoted.push(scoresIn(await pagefind.search(`"${word}"`)));
		const [first, ...others] = quoted;
		const found = [...(first?.keys() ?? [])].filter((key) => others.every((one) => one.has(key)));
		return new Map(
			found.flatMap((key) => {
				const number = numbers.get(key);
				return number === undefined ? [] : [[number, scores.get(key) ?? leastScore] as const];
			}),
		);
	}

	/** Fetches the program and what it reads, ahead of the first search. */
	prepare(): void {
		this.#loaded().catch(() => {
			// The search itself says that it fails.
		});
	}
}

async function started(address: string): Promise<PagefindModule> {
	const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
	await pagefind.init();
	return pagefind;
}

async function numbersByKey(address: string): Promise<ReadonlyMap<string, number>> {
	const keys = (await fetchedJson(address)) as string[];
	return new Map(keys.map((key, number) => [key, number]));
}

/** Scores as a share of the best. */
function scoresIn({ results }: PagefindResults): ReadonlyMap<string, number> {
	const best = Math.max(...results.map(({ score }) => score), leastScore);
	return new Map(results.map(({ id, score }) => [id, Math.max(score / best, leastScore)]));
}
