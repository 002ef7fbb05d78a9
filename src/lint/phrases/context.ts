import { anyOf, eitherOf } from '#domain/written/alternatives.ts';
import type { BlockKind } from '#lint/core/blocks.ts';
import { negatedWithin } from '#lint/core/denial.ts';
import { describesPerson, endsInPerson, personFollows } from '#lint/phrases/described-person.ts';
import { isAskedInLine } from '#lint/phrases/enumeration.ts';
import type { PhraseMatch } from '#lint/phrases/matcher.ts';
import type { TextKind } from '#lint/phrases/text-kind.ts';

/** A match with what stands around it. */
export interface Surroundings {
	match: PhraseMatch;
	/** The folded sentence it stands in. */
	sentence: string;
	/** Where the match begins and ends in that sentence. */
	start: number;
	end: number;
	kind: BlockKind;
	/** Folded names of the employer: a sentence with one speaks as the employer. */
	names: readonly string[];
	/** Whether another description of a person stands right beside it. */
	besideAnother: boolean;
	/** Whether the same phrase stands right beside it, with another word. */
	inRow: boolean;
	/** What kind of text the sentence stands in; found out when asked for. */
	text: TextKind;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const reader = anyOf('u', [
	/je|jij|jou|jouw|jezelf|jullie|u|uw|ben|bent|wij|we|ons|onze|iemand|collega|medewerkers?/u,
	/iedereen|gezocht|baan|bijbaan|functie|job|vacature|you|your|our|us|everyone|employees/u,
]).source;
const speaksToReader = new RegExp(`${before}(?:${reader})${after}`, 'u');
/** “Een nauwkeurige en efficiënte planning” is about the plan. */
const attribute =
	/^[\p{L}-]+e(?:(?:,| en) [\p{L}-]+e)* [\p{L}-]+(?:ing|ingen|heid|plan|proces|analyse|manier|wijze|werking)(?!\p{L})/u;

/** “Bediening, Utrecht, flexibel” is about the contract. */
const endsLabels = /[\p{L})], $/u;

/** A list item or requirement of so few words describes by itself. */
const fewWords = 12;

/** In a longer item, what stands within so many letters is what the item is about. */
const nearTheStart = 25;

/** Whether a match stands where its phrase is vague. */
export function standsInContext(surroundings: Surroundings): boolean {
	const { match, sentence, kind, text } = surroundings;
	const { context } = match.phrase;
	if (context === undefined) return true;
	const isListed = kind === 'item' || kind === 'field';
	if (context === 'vacancy') return isInVacancy(surroundings);
	if (context === 'row') return surroundings.inRow && isInVacancy(surroundings);
	if (context === 'alone') return isListed && isAlone(surroundings);
	if (context === 'you') return speaksToYou(surroundings) || text.isVacancy();
	const leads = isShort(sentence) || surroundings.start < nearTheStart;
	return (
		(isListed && leads && !describesResult(surroundings)) ||
		describesCandidate(surroundings) ||
		isAskedInLine(surroundings)
	);
}

/** “Je bouwt een …”, “Je geeft een …”: what the reader makes or does, up to the words for it. */
const isNoMaking = eitherOf(
	'bent|hebt|heeft|beschikt|toont|zoekt|wilt|wil|krijgt|werkt|houdt|vindt|neemt|zorgt',
);
const made = new RegExp(
	`^(?:je|jij|u) (?!${isNoMaking}(?!\\p{L}))[\\p{L}-]{3,}t(?: [\\p{L}-]+,?){0,8} (?:een|de|het|onze) (?:[\\p{L}-]+e )?$`,
	'u',
);
const noun =
	/^ (?!(?:en|of|maar|als|bent|is|te|om|in|op|met|aan|bij|voor|van|kunt|kan)(?!\p{L}))\p{L}{4,}/u;

/** Whether a match stands before what a task brings about: “je bouwt een efficiënt netwerk”. */
const describesResult = ({ sentence, start, end }: Surroundings): boolean =>
	made.test(sentence.slice(0, start)) &&
	noun.test(sentence.slice(end)) &&
	!personFollows.test(sentence.slice(end));

/** Whether a sentence holds letters of nothing else. */
const isAlone = ({ sentence, start, end }: Surroundings): boolean =>
	!/[\p{L}\p{N}]/u.test(sentence.slice(0, start) + sentence.slice(end));

function isInVacancy(surroundings: Surroundings): boolean {
	const { kind, text } = surroundings;
	return kind === 'field' || text.isVacancy() || (text.isShort() && speaksToYou(surroundings));
}

function speaksToYou({ sentence, kind, names }: Surroundings): boolean {
	return (
		kind !== 'paragraph' ||
		speaksToReader.test(sentence) ||
		names.some((name) => sentence.includes(name))
	);
}

function describesCandidate({ sentence, start, end, besideAnother }: Surroundings): boolean {
	return (
		describesPerson.test(sentence.slice(0, start)) ||
		personFollows.test(sentence.slice(end)) ||
		endsInPerson.test(sentence.slice(start, end)) ||
		(besideAnother && speaksToReader.test(sentence) && !attribute.test(sentence.slice(start))) ||
		(sentence.split(' ').length <= 4 && !endsLabels.test(sentence.slice(0, start)))
	);
}

const isShort = (text: string): boolean => text.split(' ').length <= fewWords;

/** Shorter than for a demand: a claim further on usually has a verb of its own. */
const negated = negatedWithin(2);
const negationAfter = anyOf('u', [
	/^(?: [\p{L}'-]+){0,2} (?:hoef|hoeft|hoeven)(?: [\p{L}'-]+){0,2} (?:niet|geen)(?![\p{L}\p{N}])/u,
	/^ (?:is|zijn) (?:niet nodig|geen (?:must|vereiste|eis))(?![\p{L}\p{N}])/u,
]);
/** “Reken niet op …” denies what follows, however far. */
const notToExpect =
	/(?<!\p{L})(?:(?:niet|nooit) (?:[\p{L}'-]+ ){0,2}(?:rekenen|wachten|hopen)|reken (?:hier |dus )?niet) op(?: [\p{L}'-]+){0,8} ?$/u;
const opensWithNegation = /^(?:geen|niet|zonder|no|not|without) /;

/** Whether a sentence says that the phrase is not so. */
export function isNegated({ sentence, start, end }: Surroundings): boolean {
	if (opensWithNegation.test(sentence.slice(start, end))) return false;
	const opening = sentence.slice(0, start);
	return negated(opening) || notToExpect.test(opening) || negationAfter.test(sentence.slice(end));
}

const quoted = /"[^"]{1,400}"|(?<![\p{L}\p{N}])'(?! )[^']{2,200}'(?![\p{L}\p{N}])/gu;

/** Stretches between quotation marks. */
export const quotationsIn = (text: string): { start: number; end: number }[] =>
	Array.from(text.matchAll(quoted), ({ 0: match, index }) => ({
		start: index,
		end: index + match.length,
	}));
