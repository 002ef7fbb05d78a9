import * as z from 'zod';
import { type FieldPath, formFieldAt, keysOf, noneKeyOf, schemaOf } from '#cms/config/managed.ts';
import { isGroup } from '#domain/is-group.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What a form holds, from the values of a file: boxes are ticked for lists that are empty on purpose,
 * and words stand in the place of codes.
 */
export const formFrom = (kind: ManagedKind, values: Values): Values => {
	const form = withDefaults(
		kind,
		deep(values, [], (value, path) => spoken(kind, path, value)),
		[],
	);
	const empty = Object.entries(values).filter(
		([key, value]) => formFieldAt(kind, [key]).none && Array.isArray(value) && value.length === 0,
	);
	return {
		...(form as Values),
		...Object.fromEntries(empty.map(([key]) => [noneKeyOf(key), true])),
	};
};

/**
 * The values of a file, from what a form holds. A form has a value for every field, also for those
 * that nobody touched; what is empty is left out, except where the file said so before or must say so.
 */
export function valuesFrom(kind: ManagedKind, form: Values, before: Values): Values {
	const noneKeys = new Set(Object.keys(form).filter((key) => isNoneKey(kind, key)));
	const own = Object.entries(form).filter(([key]) => !noneKeys.has(key) && !isInternal(key));
	return Object.fromEntries(
		own.flatMap(([key, value]) => {
			const kept = keptOf(
				{ kind, path: [key], said: noneKeys.has(noneKeyOf(key)) && form[noneKeyOf(key)] === true },
				value,
				before[key],
			);
			return kept === undefined ? [] : [[key, kept]];
		}),
	);
}

interface Place {
	kind: ManagedKind;
	path: FieldPath;
	/** Whether somebody ticked that the list is empty on purpose. */
	said?: boolean;
}

function keptOf(place: Place, value: unknown, before: unknown): unknown {
	const { kind, path } = place;
	if (value === null || value === undefined || value === '' || Number.isNaN(value))
		return undefined;
	if (Array.isArray(value)) return listOf(place, value, before);
	if (isGroup(value)) return groupOf(place, value, before);
	if (value === before) return value;
	const written = typeof value === 'string' ? unspoken(kind, path, value.trim()) : value;
	const { defaultValue } = defaultOf(kind, path);
	return written === '' || (written === defaultValue && before === undefined) ? undefined : written;
}

function listOf(place: Place, items: readonly unknown[], before: unknown): unknown {
	const known = Array.isArray(before) ? before : [];
	const kept = items
		.map((item, index) => keptOf({ ...place, said: false }, item, known[index]))
		.filter((item) => item !== undefined);
	return kept.length > 0 || mayBeEmpty(place, before) ? kept : undefined;
}

/** Whether an empty list says something. */
function mayBeEmpty({ kind, path, said = false }: Place, before: unknown): boolean {
	if (formFieldAt(kind, path).none) return said;
	const schema = schemaOf(kind, path);
	return isEmptyList(before) || schema instanceof z.ZodArray;
}

function groupOf(place: Place, group: Values, before: unknown): unknown {
	const known = isGroup(before) ? before : {};
	const kept = Object.entries(group).flatMap(([key, value]) => {
		if (isInternal(key)) return [];
		const inner = keptOf({ kind: place.kind, path: [...place.path, key] }, value, known[key]);
		return inner === undefined ? [] : [[key, inner] as const];
	});
	const isEmpty = kept.length === 0 && !(isGroup(before) && Object.keys(before).length === 0);
	return isEmpty ? undefined : Object.fromEntries(kept);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What Sveltia remembers of an item while its form is open. */
const isInternal = (key: string): boolean => key.startsWith('__sc_');

const isNoneKey = (kind: ManagedKind, key: string): boolean => {
	const list = key.replace(/-none$/, '');
	return list !== key && formFieldAt(kind, [list]).none !== undefined;
};

/** What a file leaves to the schema, a form shows. */
function withDefaults(kind: ManagedKind, value: unknown, path: FieldPath): unknown {
	if (Array.isArray(value)) return value.map((item) => withDefaults(kind, item, path));
	if (!isGroup(value)) return value;
	const defaults = keysOf(kind, path).flatMap((key) => {
		const { defaultValue } = defaultOf(kind, [...path, key]);
		return defaultValue === undefined ? [] : [[key, defaultValue] as const];
	});
	const known = Object.entries(value).map(
		([key, inner]) => [key, withDefaults(kind, inner, [...path, key])] as const,
	);
	return Object.fromEntries([...defaults, ...known]);
}

/** What the schema takes when a key is not there. */
function defaultOf(kind: ManagedKind, path: FieldPath): { defaultValue?: unknown } {
	const schema = schemaOf(kind, path);
	return schema instanceof z.ZodDefault ? { defaultValue: schema.def.defaultValue } : {};
}

const spoken = (kind: ManagedKind, path: FieldPath, value: unknown): unknown =>
	(typeof value === 'string' && formFieldAt(kind, path).spoken?.[value]) || value;

function unspoken(kind: ManagedKind, path: FieldPath, text: string): string {
	const words = Object.entries(formFieldAt(kind, path).spoken ?? {});
	return words.find(([, word]) => word === text.toLowerCase())?.[0] ?? text;
}

/** The same with every value at the end of a path changed. */
function deep(
	value: unknown,
	path: FieldPath,
	change: (value: unknown, path: FieldPath) => unknown,
): unknown {
	if (Array.isArray(value)) return value.map((item) => deep(item, path, change));
	if (!isGroup(value)) return change(value, path);
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, deep(inner, [...path, key], change)]),
	);
}
