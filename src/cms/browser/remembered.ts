/** A function that gives its last answer again while it is asked the same. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
	let last: { text: string; answer: Answer } | undefined;
	return (text) => {
		if (last?.text !== text) last = { text, answer: ask(text) };
		return last.answer;
	};
}
