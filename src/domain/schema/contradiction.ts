import type * as z from 'zod';
import { isGroup } from '#domain/is-group.ts';

/** Names a contradiction between keys; `src/i18n/<language>/contradictions.ts` holds the sentence for each. */
export type ContradictionCode =
	| 'hours-reversed'
	| 'hours-grow-down'
	| 'salary-reversed'
	| 'salary-zero'
	| 'salary-too-high'
	| 'salary-basis-missing'
	| 'salary-bonus-reversed'
	| 'allowance-without-amount'
	| 'contract-permanent-ends'
	| 'shift-without-length'
	| 'shift-break-too-long'
	| 'shift-days-too-many'
	| 'shift-days-repeated'
	| 'shifts-missing'
	| 'shares-incomplete'
	| 'shares-sum'
	| 'closes-before-published'
	| 'confirmed-before-published'
	| 'location-missing'
	| 'on-site-with-home-days'
	| 'apply-without-way'
	| 'contact-without-way'
	| 'organisation-form-without-statement'
	| 'flexible-core-outside'
	| 'times-without-length'
	| 'meeting-reversed'
	| 'country-unknown'
	| 'selection-unknown'
	| 'metrics-period-reversed'
	| 'metrics-more-than-all'
	| 'metrics-hired-more-than-applied'
	| 'metrics-source-repeated'
	| 'metrics-sources-sum'
	| 'metrics-left-more-than-started'
	| 'site-accent-contrast'
	| 'site-gitea-proposals';

/** A contradiction in a file: what its sentence has to know. */
export interface Contradiction {
	code: ContradictionCode;
	/** The keys beside the one reported, as they stand in the file. */
	around: Readonly<Record<string, unknown>>;
	/** What stands at the one reported. */
	value: unknown;
}

interface Rule<Data> {
	code: ContradictionCode;
	/** Top-level keys the rule compares; while one of them has a problem of its own, the rule waits. */
	keys: readonly (keyof Data & string)[];
	/** Where the author has to look; default: the last of `keys`. */
	path?: (string | number)[];
	/** The key that would solve it, beside the one reported, when it is not there. */
	missing?: string;
}

/** Options for `refine` on one key: which contradiction it is when the value does not pass. */
export const contradicting = (code: ContradictionCode, missing?: string) => ({
	params: { code, missing },
});

/**
 * Options for `refine` on a group: the rule runs although other keys are wrong, so that all problems of a file
 * are reported at once (Zod would skip it).
 */
export function contradiction<Data>({ code, keys, path, missing }: Rule<Data>) {
	return {
		path: path ?? [keys.at(-1) as string],
		...contradicting(code, missing),
		when: ({ value, issues }: z.core.ParsePayload) =>
			isGroup(value) &&
			!issues.some(({ path: [key] = [] }) => keys.includes(key as keyof Data & string)),
	};
}
