/** The same keys with any wording: a missing or misspelt key does not compile. */
export type Worded<Texts> = {
	[Key in keyof Texts]: Texts[Key] extends (...values: infer Values) => string
		? (...values: Values) => string
		: Texts[Key] extends string
			? string
			: Worded<Texts[Key]>;
};
