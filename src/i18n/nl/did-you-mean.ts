const choice = new Intl.ListFormat('nl', { type: 'disjunction' });

/** Asks whether one of these was meant; undefined when there are none. */
export const didYouMean = (near: readonly string[]): string | undefined =>
	near.length === 0 ? undefined : `Bedoel je ${choice.format(near.map((name) => `“${name}”`))}?`;
