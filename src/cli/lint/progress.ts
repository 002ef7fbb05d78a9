import type { Situation } from '#cli/lint/situation.ts';

/** Every so many files somebody who waits wants to know how far it is. */
const filesPerSign = 250;

/** Says how many of all files are done, on one line that goes when all are; nothing where nobody watches. */
export function progressOf(all: number, { edge, text }: Situation): (done: number) => void {
	const { stderr } = edge;
	if (!stderr.isTTY || all <= filesPerSign) return () => {};
	return (done) => {
		if (done === all) stderr.write('\r\u001B[K');
		else if (done % filesPerSign === 0) stderr.write(`\r${text.progress(done, all)}`);
	};
}
