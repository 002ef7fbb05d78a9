import { emptyList, type MyList } from '#domain/my-list/my-list.ts';
import { isRecord, readableSaved, readableSeen } from '#domain/my-list/readable-parts.ts';

/** Makes a stored list of the next version of one. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** The step from version 1 comes first; a change of what is stored adds one. */
const migrations: readonly Migration[] = [];

/** What a stored text holds. */
export type StoredList =
	| { kind: 'intact'; list: MyList }
	/** Some of it cannot be read: keep the text before anything else is written. */
	| { kind: 'damaged'; list: MyList }
	/** Made by a later version of this board: leave it alone. */
	| { kind: 'newer'; list: MyList };

/** The list as text, in the newest version. */
export const storedText = ({ saved, seen }: MyList, version = migrations.length + 1): string =>
	JSON.stringify({
		version,
		saved: Object.fromEntries(saved),
		seen: Object.fromEntries(seen),
	});

/** Reads any text; what cannot be read is told, never thrown. Null is a list that was never stored. */
export function readStoredList(text: string | null, steps = migrations): StoredList {
	if (text === null) return { kind: 'intact', list: emptyList };
	const stored = parsed(text);
	const version = isRecord(stored) ? stored['version'] : undefined;
	if (!isRecord(stored) || !isVersion(version)) return { kind: 'damaged', list: emptyList };
	const newest = steps.length + 1;
	if (version > newest) return { kind: 'newer', list: emptyList };
	const migrated = migratedFrom({ ...stored, version: newest }, steps.slice(version - 1));
	if (!migrated) return { kind: 'damaged', list: emptyList };
	const list = {
		saved: readableSaved(migrated['saved']),
		seen: readableSeen(migrated['seen']),
	};
	// Written back it must be the same, or something of it would be lost.
	const isIntact = ordered(JSON.parse(storedText(list, newest))) === ordered(migrated);
	return { kind: isIntact ? 'intact' : 'damaged', list };
}

/** The same text for the same data, in whatever order it was written. */
const ordered = (data: unknown): string =>
	JSON.stringify(data, (_, value: unknown) =>
		isRecord(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);

const isVersion = (version: unknown): version is number =>
	Number.isSafeInteger(version) && Number(version) >= 1;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A step meets whatever somebody's browser has kept, so it may fail. */
function migratedFrom(
	stored: Record<string, unknown>,
	steps: readonly Migration[],
): Record<string, unknown> | undefined {
	try {
		return steps.reduce((current, step) => step(current), stored);
	} catch {
		return undefined;
	}
}
