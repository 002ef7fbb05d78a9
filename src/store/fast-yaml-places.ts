import { COLLECTION_STYLE, type Event, EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { Range } from '#content/problem.ts';
import { upToLast, type YamlPlace } from '#content/yaml-places.ts';

/**
 * Places of what js-yaml has parsed: one mapping without anchors, tags and keys in brackets. Undefined
 * when something stands in it that the events do not tell: the end of a text in lines, of an empty
 * value, of brackets after a comment, or the letters of a key that is a number or has an escape.
 */
export function placesOfEvents(events: readonly Event[], yaml: string): YamlPlace | undefined {
	const reader = { events, yaml, at: 1, isCertain: true };
	const root = placeOfNext(reader);
	return reader.isCertain ? root : undefined;
}

interface Reader {
	events: readonly Event[];
	yaml: string;
	at: number;
	isCertain: boolean;
}

function placeOfNext(reader: Reader): YamlPlace {
	const event = reader.events[reader.at];
	reader.at += 1;
	switch (event?.type) {
		case EVENT_ID.SCALAR:
			return { value: scalarRange(event, reader) };
		case EVENT_ID.MAPPING:
		case EVENT_ID.SEQUENCE: {
			const parts = event.type === EVENT_ID.MAPPING ? pairs(reader) : items(reader);
			reader.at += 1;
			const range: Range = [event.start, event.start + 1];
			const isInLines = event.style === COLLECTION_STYLE.BLOCK;
			return {
				value: isInLines ? upToLast(range, parts) : upToBracket(range, parts, reader),
				parts,
			};
		}
		default:
			reader.isCertain = false;
			return {};
	}
}

function pairs(reader: Reader): Map<string, YamlPlace> {
	const parts = new Map<string, YamlPlace>();
	while (reader.isCertain && !isAtEnd(reader)) {
		const { value: key = [0, 0] } = placeOfNext(reader);
		const name = reader.yaml.slice(...key).replace(/^(["'])(.*)\1$/, '$2');
		if (!ordinaryName.test(name)) reader.isCertain = false;
		parts.set(name, { ...placeOfNext(reader), key });
	}
	return parts;
}

/** Means itself: no number, no escape, no line break. */
const ordinaryName = /^\p{L}[^\n\\']*$/u;

function items(reader: Reader): Map<string, YamlPlace> {
	const parts = new Map<string, YamlPlace>();
	while (reader.isCertain && !isAtEnd(reader)) parts.set(String(parts.size), placeOfNext(reader));
	return parts;
}

const isAtEnd = ({ events, at }: Reader): boolean =>
	at >= events.length || events[at]?.type === EVENT_ID.POP;

function scalarRange(
	{ style, valueStart, valueEnd }: Extract<Event, { type: typeof EVENT_ID.SCALAR }>,
	reader: Reader,
): Range | undefined {
	if (style === SCALAR_STYLE.PLAIN && valueStart >= 0) return [valueStart, valueEnd];
	if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
		return [valueStart - 1, valueEnd + 1];
	reader.isCertain = false;
	return undefined;
}

/** After the last value only spaces and a comma may stand before the bracket that closes. */
function upToBracket(
	[start, opened]: Range,
	parts: ReadonlyMap<string, YamlPlace>,
	reader: Reader,
): Range | undefined {
	const last = [...parts.values()].at(-1);
	const closing = /[\s,]*[\]}]/y;
	closing.lastIndex = last?.value?.[1] ?? opened;
	if (closing.test(reader.yaml)) return [start, closing.lastIndex];
	reader.isCertain = false;
	return undefined;
}
