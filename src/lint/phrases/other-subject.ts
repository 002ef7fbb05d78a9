import { anyOf, eitherOf } from '#domain/written/alternatives.ts';
import type { Surroundings } from '#lint/phrases/context.ts';
import type { PhraseCategory } from '#lint/phrases/phrase.ts';

/** Words that end the reach of “je”: what follows is about somebody else. */
const others = "(?!(?:wij|we|die|dat|team|bedrijf|werkgever|collega)(?![\\p{L}']))";

/** “Je zorgt voor een …”: what the reader sees to, up to the words for it. */
const seesTo = eitherOf(
	'^(?:zorgen|zorg|creëren|creëer|bewaken)',
	`(?<!\\p{L})(?:je|jij|u) (?:${others}[\\p{L}-]+,? ){0,8}?(?:zorgt|creëert|waarborgt|bewaakt)`,
	'(?<!\\p{L})(?:zorg|creëer|waarborg|bewaak) (?:je|jij|u)',
);
const seenTo = new RegExp(
	`${seesTo}(?: (?:er|mede|ook|altijd|samen|mee|zo|dagelijks))*(?: (?:er)?voor)?(?: dat)?(?: [\\p{L}-]+,?){0,6} $`,
	'u',
);

/** “Samen werken we aan jouw …”, “een training in …”: what the employer teaches. */
const teaches = anyOf('u', [
	/(?:wij|we)(?!\p{L})[^.;]{0,120} aan (?:je|jouw|jullie)/u,
	/(?:training(?:en)?|cursus(?:sen)?|workshops?|lessen) (?:in|over|op het gebied van)/u,
	/(?:je|jij|u) leert|leer (?:je|jij|u)/u,
]).source;
const taught = new RegExp(`(?<!\\p{L})(?:${teaches})(?: [\\p{L}-]+,?){0,4} $`, 'u');

/** What clients are helped to find, what the reader keeps up with, and what a list of tasks asks to think of. */
const worksOn = anyOf('u', [
	/(?:kiezen|uitkiezen|uitzoeken|vinden) van/u,
	/(?:wens|wensen|behoeften?|vragen?)(?: [\p{L}'-]+){0,6} naar/u,
	/(?:up-to-date|op de hoogte) (?:over|van)|op de hoogte (?:[\p{L}-]+ ){1,2}van/u,
]).source;
const workedOn = new RegExp(
	`(?<!\\p{L})(?:${worksOn})(?: (?:de|het|een))? $|^(?:meedenken|adviseren|adviseert?) over (?:een |de |het )?$`,
	'u',
);

/** “Ervaring in een …”: where somebody worked before. */
const workedBefore = /ervaring(?!\p{L})[^.;]{0,80} in een (?:[\p{L}-]+ (?:of|en) )?$/u;

/** “De cliënten … hun persoonlijke ontwikkeling”: who else grows, up to the words for it. */
const clients = eitherOf(
	'cliënten|bewoners|jongeren|jongvolwassenen|kinderen|leerlingen|deelnemers|studenten|patiënten',
	'behandeling|zorgvragers',
);
const ofClients = new RegExp(
	`(?<!\\p{L})${clients}(?!\\p{L})(?:(?! (?:je|jij|jou|jouw|wij|we) )[^.;]){0,60} $`,
	'u',
);
const ofReader = /^(?:je|jij|jouw?)(?!\p{L})/u;

/** Its “jouw”, where a phrase opens with that. */
const opening = (phrase: string): string => (ofReader.test(phrase) ? 'jouw ' : '');

/** Praise for anything, whoever makes or buys it. */
const praises: readonly PhraseCategory[] = ['company', 'intensifiers'];

/** Its article, where a phrase opens with that. */
const article = (phrase: string): string => (/^(?:de|het|een) /u.test(phrase) ? 'de ' : '');

const firstPart = /[\p{L}\p{N}]-$/u;

/** Whether a phrase is about something else than the employer or the person who is sought. */
export function hasOtherSubject({ match, sentence, start }: Surroundings): boolean {
	const before = sentence.slice(0, start);
	const { category, phrase } = match;
	if (firstPart.test(before)) return true;
	if (category === 'requirements' && taught.test(before + opening(sentence.slice(start))))
		return true;
	if (category === 'environment' && workedBefore.test(before)) return true;
	if (category === 'growth' && ofClients.test(before)) return !ofReader.test(sentence.slice(start));
	if (praises.includes(category) && workedOn.test(before + article(sentence.slice(start))))
		return true;
	return (category === 'environment' || phrase.mayBeAim === true) && seenTo.test(before);
}
