import { uncapitalised } from '#domain/first-letter.ts';
import type { Path } from '#domain/path.ts';

/** “min” onder “salary”, “hours” (uren per week), nummer 2 van “shifts”. */
export function nameOf(path: Path, title?: string): string {
	const last = path.at(-1);
	if (last === undefined) return 'het bestand';
	if (typeof last === 'number') return `nummer ${last + 1} van “${String(path.at(-2))}”`;
	const isNews = title && title.toLowerCase() !== String(last).toLowerCase();
	const inDutch = isNews ? ` (${uncapitalised(title)})` : '';
	return `“${String(last)}”${inDutch}${placeOf(path.slice(0, -1))}`;
}

/** What comes after the name of a key to say where it stands; empty at the margin. */
export function placeOf(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return '';
	return typeof last === 'number' ? ` in ${nameOf(path)}` : ` onder “${String(last)}”`;
}
