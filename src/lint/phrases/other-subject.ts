import type { Surroundings } from '#lint/phrases/context.ts';

/** Words that end the reach of “je”: what follows is about somebody else. */
const others = '(?!(?:wij|we|die|dat|team|bedrijf|werkgever|collega)(?!\\p{L}))';

/** “Je zorgt voor een …”: what the reader sees to, up to the words for it. */
const seenTo = new RegExp(
	`(?:^(?:zorgen|zorg|creëren|creëer|bewaken)|(?<!\\p{L})(?:je|jij|u) (?:${others}[\\p{L}-]+,? ){0,8}?(?:zorgt|creëert|waarborgt|bewaakt)|(?<!\\p{L})(?:zorg|creëer|waarborg|bewaak) (?:je|jij|u))(?: (?:er|mede|ook|altijd|samen|mee|zo|dagelijks))*(?: (?:er)?voor)?(?: dat)?(?: [\\p{L}-]+,?){0,6} $`,
	'u',
);

/** “Samen werken we aan jouw …”, “een training in …”: what the employer teaches. */
const taught =
	/(?<!\p{L})(?:(?:wij|we)(?!\p{L})[^.;]{0,120} aan (?:je|jouw|jullie)|(?:training(?:en)?|cursus(?:sen)?|workshops?|lessen) (?:in|over|op het gebied van))(?: [\p{L}-]+,?){0,4} $/u;

/** “Ervaring in een …”: where somebody worked before. */
const workedBefore = /ervaring(?!\p{L})[^.;]{0,80} in een (?:[\p{L}-]+ (?:of|en) )?$/u;

/** “De cliënten … hun persoonlijke ontwikkeling”: who else grows, up to the words for it. */
const ofClients =
	/(?<!\p{L})(?:cliënten|bewoners|jongeren|jongvolwassenen|kinderen|leerlingen|deelnemers|studenten|patiënten|behandeling|zorgvragers)(?!\p{L})(?:(?! (?:je|jij|jou|jouw|wij|we) )[^.;]){0,60} $/u;
const ofReader = /^(?:je|jij|jouw?)(?!\p{L})/u;

/** Its “jouw”, where a phrase opens with that. */
const opening = (phrase: string): string => (ofReader.test(phrase) ? 'jouw ' : '');

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
	return (category === 'environment' || phrase.mayBeAim === true) && seenTo.test(before);
}
