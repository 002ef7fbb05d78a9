const choice = new Intl.ListFormat('en-IE', { type: 'disjunction' });

/** Asks whether one of these was meant; undefined when there are none. */
export const didYouMean = (near: readonly string[]): string | undefined =>
	near.length === 0 ? undefined : `Did you mean ${choice.format(near.map((name) => `“${name}”`))}?`;
