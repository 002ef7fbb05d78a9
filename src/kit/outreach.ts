import type { KitSubject } from '#kit/kit-subject.ts';
import { messages as text } from '#i18n/nl/kit/messages.ts';
import { payTexts } from '#views/card.ts';
import { placeText } from '#views/place.ts';
import { present } from '#views/sentences.ts';

/** What an invitation on LinkedIn holds. */
const mostCharacters = 300;

/** A message to somebody who did not apply, of at most 300 characters: facts go until it fits. */
export function outreachMessage(subject: KitSubject): string {
	const { vacancy, organisation } = subject;
	const facts = outreachFacts(subject);
	const written = facts.map((_, index) =>
		text.outreachText({
			title: vacancy.title,
			employer: organisation.name,
			facts: sentence(facts.slice(0, facts.length - index)),
		}),
	);
	const bare = text.outreachText({ title: vacancy.title, employer: organisation.name, facts: '' });
	const fitting = [...written, bare.replace(/ {2,}/g, ' ')].find(
		({ length }) => length <= mostCharacters,
	);
	return fitting ?? text.outreachShort(cut(vacancy.title));
}

function outreachFacts(subject: KitSubject): string[] {
	const { vacancy, dictionary } = subject;
	const { ui, format } = dictionary;
	const { payAtHours, pay } = payTexts(subject);
	return present([
		ui['card.hours'](format.numberRange(vacancy.hours)),
		pay ?? payAtHours,
		placeText(subject),
	]);
}

const sentence = (facts: readonly string[]): string => `${facts.join(', ')}.`;

const cut = (title: string): string => (title.length <= 100 ? title : `${title.slice(0, 99)}…`);
