import { anyOf } from '#domain/written/alternatives.ts';
import { numberFrom, smallNumber } from '#domain/written/numbers.ts';
import { type Candidate, type Finder, type Match, matchesOf } from '#drafts/found/candidate.ts';
import { isMasked } from '#drafts/found/masked-address.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

const email = /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/gu;
const phone = /(?:\+31|0031|\(?0)[\d ()-]{7,16}\d/gu;
const address = /https:\/\/[^\s<>()"'\]]{4,300}/gu;

const aboutApplying =
	/sollicit|kandidatuur|reageer|reageren|reactie|motivatie|(?:^|[^\p{L}])cv(?!\p{L})|c\.v\.|meld je aan|apply|your resume/u;
/** An address that says itself what it is for. */
const isForApplying =
	/^(?:jobs?|vacatures?|sollicit\p{L}*|werk(?:en)?(?:-?bij)?|recruit\p{L}*|careers?|cv)@/iu;
const aboutQuestions =
	/vragen|vraag|informatie|meer weten|weten|contact|inlichtingen|questions|information/;
const aboutMessage = /whatsapp|appje|(?:^|\s)app(?:en)?(?:\s|$)/;

/** Finds how to apply, whom to ask, and when the answer comes. */
export const findApplying: Finder = (sentences) => [
	...matchesOf(sentences, email).flatMap((match) => emailFrom(match)),
	...matchesOf(sentences, phone).flatMap(phoneFrom),
	...matchesOf(sentences, address).flatMap(addressFrom),
	...replyIn(sentences),
];

function emailFrom({ sentence, start, end, range, ...match }: Match): Candidate[] {
	const before = (sentence.previous + match.before).slice(-90);
	const written = sentence.shown.slice(start, end).replace(/[.-]{1,3}$/, '');
	if (isMasked(written)) return [];
	// Where the sentence itself does not say what for, its heading may.
	const isSaid = aboutQuestions.test(before) || aboutApplying.test(before);
	const said = isSaid || isForApplying.test(written) ? before : sentence.heading;
	const isForQuestions = aboutQuestions.test(said) && !aboutApplying.test(said);
	if (isForQuestions) return [fact(['contact', 'email'], written, range)];
	const around = `${before} ${sentence.heading} ${sentence.text}`;
	return isForApplying.test(written) || aboutApplying.test(around)
		? [fact(['apply', 'email'], written, range)]
		: [];
}

function phoneFrom({ sentence, start, end, range }: Match): Candidate[] {
	const written = sentence.shown.slice(start, end).trim();
	const digits = written.replace(/\D/g, '').replace(/^(?:0031|31)/, '0');
	if (!/^0[1-9]\d{8}$/.test(digits)) return [];
	const context = sentence.previous + sentence.text;
	if (aboutApplying.test(context))
		return aboutMessage.test(context) && !aboutQuestions.test(context)
			? [fact(['apply', 'whatsapp'], written, range)]
			: aboutQuestions.test(context)
				? [fact(['contact', 'phone'], written, range)]
				: [fact(['apply', 'phone'], written, range)];
	return aboutQuestions.test(`${sentence.heading} ${context}`)
		? [fact(['contact', 'phone'], written, range)]
		: [];
}

/** A web address that the sentence itself offers for applying. */
function addressFrom({ sentence, before, start, end, range }: Match): Candidate[] {
	if (!aboutApplying.test(before.slice(-80))) return [];
	const written = sentence.shown.slice(start, end).replace(/[.,;:!?]{1,3}$/, '');
	return URL.canParse(written) ? [fact(['apply', 'url'], written, range)] : [];
}

const reply = new RegExp(
	`(?:binnen|uiterlijk|within) (?<count>${smallNumber}|a) (?<unit>werkdag(?:en)?|weken|week|working days?|weeks?)`,
	'gu',
);
const aboutReply = anyOf('u', [
	/reactie|antwoord|bericht|terugkoppeling|hoor je|hoort|laten we|weet je/u,
	/nemen we contact|neemt \p{L}{1,20} contact/u,
	/bellen we|bel(?:t|len) (?:je|jou|u)(?!\p{L})/u,
	/hear from|reply|let you know/u,
]);
const otherTerm = /klant|bestelling|levert|geleverd|inwerk|opgelost|contractaanbod/;

function replyIn(sentences: readonly Sentence[]): Candidate[] {
	return matchesOf(sentences, reply).flatMap(({ groups, sentence, range }) => {
		const count = groups['count'] === 'a' ? 1 : numberFrom(groups['count'] ?? '');
		const days =
			/^we/.test(groups['unit'] ?? '') && !/werk/.test(groups['unit'] ?? '') ? count * 5 : count;
		if (!aboutReply.test(sentence.text) || otherTerm.test(sentence.text)) return [];
		if (!Number.isInteger(days) || days < 1 || days > 60) return [];
		return [fact(['apply', 'replyWithinWorkdays'], days, range)];
	});
}

const fact = (path: readonly string[], value: unknown, range: Candidate['range']): Candidate => ({
	about: path.join('.'),
	values: [[path, value]],
	range,
});
