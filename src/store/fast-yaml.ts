import {
	constructFromEvents,
	CORE_SCHEMA,
	type Event,
	EVENT_ID,
	parseEvents,
	SCALAR_STYLE,
} from 'js-yaml';
import type { QuickYaml } from '#content/frontmatter.ts';
import { thousands } from '#content/yaml-nodes.ts';
import { placesOfEvents } from '#store/fast-yaml-places.ts';

/**
 * js-yaml's parser: fifteen times as fast as `yaml`, which alone knows what is wrong and where. It
 * reads one mapping without the parts of YAML that authors never mean; all else, and all that it
 * refuses, goes to `yaml` (tests/yaml-parsers.test.ts).
 */
export const readPlainYaml: QuickYaml = (yaml) => {
	if (readDifferently.some((difference) => difference.test(yaml))) return undefined;
	try {
		const events = parseEvents(yaml, {});
		if (!isPlain(events, yaml)) return undefined;
		const [data] = constructFromEvents(events, { source: yaml, schema: CORE_SCHEMA });
		return { data, places: () => placesOfEvents(events, yaml) };
	} catch {
		// Whatever it is: `yaml` will say it.
		return undefined;
	}
};

/**
 * A key without a name is "null" to the one and "" to the other; a carriage return alone, a byte order
 * mark inside the text and the end of a document differ too. Behind `#2` both read nothing, and `yaml` says so.
 */
const readDifferently = [
	/(?:^|[\s,[{])(?:\?|(?:~|null)?\s{0,9}:)(?:\s|$)/im,
	/\r(?!\n)|\uFEFF|^\.\.\./m,
	/\S[ \t]{1,20}#\d/,
];

function isPlain([document, ...events]: readonly Event[], yaml: string): boolean {
	return (
		document?.type === EVENT_ID.DOCUMENT &&
		document.directives.length === 0 &&
		events[0]?.type === EVENT_ID.MAPPING &&
		events.every((event) => isPlainEvent(event, yaml))
	);
}

function isPlainEvent(event: Event, yaml: string): boolean {
	switch (event.type) {
		case EVENT_ID.POP:
			return true;
		case EVENT_ID.MAPPING:
		case EVENT_ID.SEQUENCE:
			return event.anchorStart < 0 && event.tagStart < 0;
		case EVENT_ID.SCALAR:
			return (
				event.anchorStart < 0 &&
				event.tagStart < 0 &&
				!(
					event.style === SCALAR_STYLE.PLAIN &&
					thousands.test(yaml.slice(event.valueStart, event.valueEnd))
				)
			);
		default:
			return false;
	}
}
