import { type Platform, platformOf } from '#cli/platform-of.ts';

interface Entry extends Platform {
	version?: string;
	dev?: boolean;
	optional?: boolean;
	optionalDependencies?: Record<string, string>;
	[field: string]: unknown;
}

/** The content of package-lock.json; of an entry only the fields used here are named. */
export interface Lock {
	packages: Record<string, Entry>;
	[field: string]: unknown;
}

const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Adds the optional packages that npm leaves out when it cannot see them, without which `npm ci` refuses the file. */
export function completeLock(lock: Lock): Lock {
	const packages = { ...lock.packages };

	// The outermost first: what is added there is seen by all that lies deeper.
	const outermostFirst = Object.entries(lock.packages).sort(
		([left], [right]) => foldersSeenFrom(left).length - foldersSeenFrom(right).length,
	);

	for (const [path, entry] of outermostFirst) {
		for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
			const place = emptyPlace(packages, path, name, range);

			if (place !== undefined) packages[place] = optionalEntry(name, range, entry);
		}
	}

	return { ...lock, packages: sorted(packages) };
}

/** Where the package must be written, or nothing when npm already finds it from `path`. */
function emptyPlace(
	packages: Record<string, Entry>,
	path: string,
	name: string,
	range: string,
): string | undefined {
	const places = foldersSeenFrom(path).map((folder) => folder + name);
	const nearest = places.findLast((place) => place in packages);

	const own = places.at(-1);

	if (nearest === undefined) return places[0];

	return nearest === own || suits(packages[nearest]?.version, range) ? undefined : own;
}

/** The folders in which npm looks for a package, the outermost first. */
function foldersSeenFrom(path: string): string[] {
	const own = path === '' ? 'node_modules/' : `${path}/node_modules/`;

	return [...own.matchAll(/node_modules\//g)].map(({ 0: folder, index }) =>
		own.slice(0, index + folder.length),
	);
}

/** Platform packages ask for one exact version; of a wider range npm itself has chosen the version. */
function suits(version: string | undefined, range: string): boolean {
	return !exactVersion.test(range) || version === range;
}

function optionalEntry(name: string, range: string, parent: Entry): Entry {
	const { os, cpu, libc } = platformOf(name);

	// In npm's own order of fields, so that a later `npm install` moves nothing.
	return {
		version: lowestVersion(name, range),
		...(cpu && { cpu }),
		...(parent.dev && { dev: true }),
		...(libc && { libc }),
		optional: true,
		...(os && { os }),
	};
}

function lowestVersion(name: string, range: string): string {
	const version = range.replace(/^[~^]/, '');

	if (!exactVersion.test(version)) {
		throw new Error(`Cannot tell which version of \`${name}\` suits \`${range}\``);
	}

	return version;
}

function sorted(packages: Record<string, Entry>): Record<string, Entry> {
	return Object.fromEntries(
		Object.entries(packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
	);
}
