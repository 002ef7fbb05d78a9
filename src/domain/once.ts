/** Work that is done when somebody asks for its result, and then never again. */
export function once<Result>(work: () => Result): () => Result {
	let done: { result: Result } | undefined;
	return () => {
		done ??= { result: work() };
		return done.result;
	};
}
