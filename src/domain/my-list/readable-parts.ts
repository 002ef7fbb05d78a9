import {
	type SavedTerm,
	type SavedVacancy,
	type Snapshot,
	type Stage,
	type Stamped,
	stages,
} from '#domain/my-list/my-list.ts';

type Parts = Record<string, unknown>;

/**
 * The same as `isGroup` (`#domain/is-group.ts`), which the page that checks a vacancy uses: shared with that
 * page, the script that every page of candidates has would be another one in each language.
 */
export const isRecord = (value: unknown): value is Parts =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';
const matches =
	(form: RegExp) =>
	(value: unknown): value is string =>
		isText(value) && form.test(value);

export const isSlug = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const isInstant = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const isDay = matches(/^\d{4}-\d\d-\d\d$/);
const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value);

/** The vacancies that can be read; of each what can be read. */
export const readableSaved = (value: unknown): Map<string, SavedVacancy> =>
	readableMap(value, readableVacancy);

/** The visits that can be read. */
export const readableSeen = (value: unknown): Map<string, string> =>
	readableMap(value, (day) => (isDay(day) ? day : undefined));

function readableMap<Value>(
	value: unknown,
	read: (value: unknown) => Value | undefined,
): Map<string, Value> {
	const readable = new Map<string, Value>();
	for (const [slug, given] of Object.entries(isRecord(value) ? value : {})) {
		const made = isSlug(slug) ? read(given) : undefined;
		if (made !== undefined) readable.set(slug, made);
	}
	return readable;
}

function readableVacancy(value: unknown): SavedVacancy | undefined {
	if (!isRecord(value) || !isInstant(value['savedAt'])) return undefined;
	const snapshot = stamped(value['snapshot'], readableSnapshot);
	const stage = stamped(value['stage'], (given) => (isStage(given) ? given : undefined));
	const note = stamped(value['note'], (given) => (isText(given) ? given : undefined));
	return {
		savedAt: value['savedAt'],
		title: textIn(value, 'title'),
		...(snapshot && { snapshot }),
		...(stage && { stage }),
		...(note && { note }),
	};
}

function stamped<Value>(
	value: unknown,
	read: (value: unknown) => Value | undefined,
): Stamped<Value> | undefined {
	if (!isRecord(value) || !isInstant(value['at'])) return undefined;
	const made = read(value['value']);
	return made === undefined ? undefined : { value: made, at: value['at'] };
}

/** What the board says of a vacancy, or said when it was saved. */
export function readableSnapshot(value: unknown): Snapshot | undefined {
	if (!isRecord(value)) return undefined;
	const { closes, terms } = value;
	return {
		title: textIn(value, 'title'),
		employer: textIn(value, 'employer'),
		place: textIn(value, 'place'),
		language: textIn(value, 'language'),
		closes: isDay(closes) ? closes : '',
		terms: Array.isArray(terms) ? terms.filter(isRecord).map(readableTerm) : [],
	};
}

const readableTerm = (value: Parts): SavedTerm => ({
	id: textIn(value, 'id'),
	label: textIn(value, 'label'),
	text: textIn(value, 'text'),
	key: textIn(value, 'key'),
});

function textIn(value: Parts, key: string): string {
	const text = value[key];
	return isText(text) ? text : '';
}
