import { capitalised } from '#domain/first-letter.ts';
import type { Match } from '#drafts/found/candidate.ts';

const kinds =
	'vroege|vroeg|late|laat|lange|korte|gebroken|dag|avond|nacht|ochtend|middag|tussen|weekend|slaap|kantoor|early|late|night|day|evening';
const mention = new RegExp(
	`(?<![\\p{L}-])(?<name>(?:${kinds})[ -]?(?:dienst|ploeg|shift))(?:en|s)?(?!\\p{L})`,
	'gu',
);

/** “Vroege en late diensten” are two, and which times are whose is not said. */
const shared = new RegExp(`(?<!\\p{L})(?:${kinds})-?(?:,| en| of| and| or| ?\\/| ?&) ?$`, 'u');

/** Before a name these words say that it is not the one. */
const other =
	/(?<!\p{L})(?:geen|niet|zonder|nooit|naast|behalve|buiten|na|no|without)(?: [^\s.,;:]{1,15}){0,2} ?$/u;

/** “Vroeg 6.00-14.00, laat 14.00-22.00”. */
const bare =
	/(?:^|[:;,(/-] ?|(?:en|of) )(?<name>vroeg|laat|dag|avond|nacht) ?:? ?(?:van |tussen )?$/u;
const isRoster = /(?<!\p{L})(?:vroeg|laat)(?!\p{L})/u;

const behind = new RegExp(
	`^ ?(?:uur|u)? ?\\((?:de |een )?(?<name>(?:${kinds})[ -]?(?:dienst|ploeg|shift)|vroeg|laat|dag|avond|nacht)(?:en|s)?\\)`,
	'u',
);

const above = new RegExp(`^(?<name>(?:${kinds})[ -]?(?:dienst|ploeg|shift))(?:en|s)?:?$`, 'u');

/** The name that a text gives to the shift whose times were found, with its first letter as a capital. */
export function shiftNameOf(match: Match): string | undefined {
	const { after, end, sentence } = match;
	const later = behind.exec(after)?.groups?.['name'];
	if (later) return shown(sentence.shown, end + after.indexOf(later), later.length);
	const heading = above.exec(sentence.heading.trim())?.groups?.['name'];
	return nameBefore(match) ?? (heading && capitalised(heading));
}

function nameBefore({ before, sentence }: Match): string | undefined {
	const own = before.split(/[;.](?= )|\d[.:u]\d{2}/).at(-1) ?? '';
	const [first, ...more] = own.matchAll(mention);
	const name = first?.groups?.['name'];
	if (first && name) {
		const lead = own.slice(0, first.index);
		if (more.length > 0 || shared.test(lead) || other.test(lead)) return undefined;
		return shown(sentence.shown, before.length - own.length + first.index, name.length);
	}
	const short = isRoster.test(sentence.text) ? bare.exec(before)?.groups?.['name'] : undefined;
	return short && shown(sentence.shown, before.lastIndexOf(short), short.length);
}

const shown = (text: string, start: number, length: number): string =>
	capitalised(text.slice(start, start + length));
