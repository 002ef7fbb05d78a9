import type { Coded } from '#domain/search/index-format.ts';

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
	for (const [vacancy, value] of of.entries()) vacancies[value]?.push(vacancy);
	return values.map((value, at) => [value, { vacancies: vacancies[at] ?? [], weight }]);
}

/** Names of which a vacancy may have many, each with its vacancies. */
export function setUnits(
	names: readonly string[],
	sets: Coded<readonly number[]>,
	weight: number,
): Map<string, Unit> {
	const vacancies: number[][] = names.map(() => []);
	for (const [numbers, unit] of unitsOf(sets, weight))
		for (const number of numbers) vacancies[number]?.push(...unit.vacancies);
	return new Map(names.map((name, at) => [name, { vacancies: vacancies[at] ?? [], weight }]));
}

/** The same vacancies by something that their values share, such as a town. */
export function unitsBy<Value>(
	units: readonly [Value, Unit][],
	keysOf: (value: Value) => readonly string[],
): [string, Unit][] {
	const byKey = grouped(
		units.flatMap(([value, unit]) => keysOf(value).map((key) => [key, unit] as const)),
	);
	return [...byKey].map(([key, [first, ...others]]) => [
		key,
		{
			vacancies: [first, ...others].flatMap((unit) => unit?.vacancies ?? []),
			weight: first?.weight ?? 0,
		},
	]);
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
