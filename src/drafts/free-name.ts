/** A name that is not taken: itself, or with the first number behind it that makes it free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? name : `${name}-${number}`;
		if (!isTaken(candidate)) return candidate;
	}
}
