import type { Coded } from '#domain/listings/coded.ts';

/** A value that some vacancies share, such as a title or a place. */
export interface Unit {
	/** Numbers of the vacancies. */
	vacancies: readonly number[];
	/** How much a match with this value counts. */
	weight: number;
	/** Whether it is the name of an employer or a place, which other words for the same never mean. */
	isName?: boolean;
}

/** The values of a column, each with its vacancies. */
export function unitsOf<Value>({ values, of }: Coded<Value>, weight: number): [Value, Unit][] {
	const vacancies: number[][] = values.map(() => []);
	for (let vacancy = 0; vacancy < of.length; vacancy += 1)
		vacancies[of[vacancy] ?? 0]?.push(vacancy);
	return values.map((value, at) => [value, { vacancies: vacancies[at] ?? [], weight }]);
}

/** The same vacancies by something that their values share, such as a town. */
export function unitsBy<Value>(
	units: readonly [Value, Unit][],
	keysOf: (value: Value) => readonly string[],
): [string, Unit][] {
	const byKey = new Map<string, { vacancies: number[]; weight: number }>();
	for (const [value, { vacancies, weight }] of units)
		for (const key of new Set(keysOf(value))) {
			const unit = byKey.get(key) ?? { vacancies: [], weight };
			for (const vacancy of vacancies) unit.vacancies.push(vacancy);
			byKey.set(key, unit);
		}
	return [...byKey];
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
