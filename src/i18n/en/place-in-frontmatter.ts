import type { Path } from '#domain/path.ts';

/** “min” in “salary”, number 2 of “shifts”; the names that forms give to keys are Dutch. */
export function nameOf(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return 'the file';
	if (typeof last === 'number') return `number ${last + 1} of “${String(path.at(-2))}”`;
	return `“${String(last)}”${placeOf(path.slice(0, -1))}`;
}

/** What comes after the name of a key to say where it stands; empty at the margin. */
export function placeOf(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return '';
	return typeof last === 'number' ? ` in ${nameOf(path)}` : ` in “${String(last)}”`;
}
