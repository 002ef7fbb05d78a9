import { type Coded, rowsByValue } from '#domain/listings/coded.ts';

/** A value that some vacancies share, such as a title or a place. */
export interface Unit {
	/** Numbers of the vacancies. */
	vacancies: readonly number[];
	/** How much a match with this value counts. */
	weight: number;
}

/** The values of a column, each with its vacancies. */
export function unitsOf<Value>(column: Coded<Value>, weight: number): [Value, Unit][] {
	const vacancies = rowsByValue(column);
	return column.values.map((value, at) => [value, { vacancies: vacancies[at] ?? [], weight }]);
}

/** The same vacancies by something that their values share, such as a town. */
export function unitsBy<Value>(
	units: readonly [Value, Unit][],
	keysOf: (value: Value) => readonly string[],
): [string, Unit][] {
	const byKey = new Map<string, Unit[]>();
	for (const [value, unit] of units)
		for (const key of keysOf(value)) {
			const parts = byKey.get(key);
			if (!parts) byKey.set(key, [unit]);
			// A value may give a key twice.
			else if (parts.at(-1) !== unit) parts.push(unit);
		}
	return Array.from(byKey, ([key, parts]) => [key, new JoinedUnit(parts)]);
}

/** Several units as one; a query asks for the vacancies of few, so they are gathered then. */
class JoinedUnit implements Unit {
	readonly #parts: readonly Unit[];
	#vacancies: readonly number[] | undefined;

	constructor(parts: readonly Unit[]) {
		this.#parts = parts;
	}

	get vacancies(): readonly number[] {
		this.#vacancies ??= this.#parts.flatMap(({ vacancies }) => vacancies);
		return this.#vacancies;
	}

	get weight(): number {
		return this.#parts[0]?.weight ?? 0;
	}
}

/** Values with the same key together. */
export function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
	const groups = new Map<string, Value[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
