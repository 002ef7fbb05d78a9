import { type Fact, factsOf } from '#views/facts.ts';
import { type ShareCard, shareCardOf } from '#views/share/card.ts';
import type { Subject } from '#views/subject.ts';

/** What stands on the poster of a vacancy. */
export interface PosterView {
	card: ShareCard;
	kind: string;
	/** How large the title can be: a long one has to stay on one sheet. */
	titleSize: 'large' | 'medium' | 'small' | 'tiny';
	facts: Fact[];
	scan: string;
	until: string | undefined;
	codeLabel: string;
	print: string;
	back: string;
}

const shownFacts = new Set<Fact['id']>(['hours', 'shifts', 'place', 'home', 'contract', 'apply']);

export function posterView(subject: Subject): PosterView {
	const { vacancy, dictionary } = subject;
	const { ui, format } = dictionary;
	return {
		card: shareCardOf(subject),
		kind: ui['poster.kind'],
		titleSize: titleSizeOf(vacancy.title),
		facts: factsOf(subject).filter(({ id }) => shownFacts.has(id)),
		scan: ui['poster.scan'],
		until: vacancy.closes && ui['poster.until'](format.longDate(vacancy.closes)),
		codeLabel: ui['poster.code'],
		print: ui['poster.print'],
		back: ui['kit.back'],
	};
}

/** By length and by the longest word, which may not be cut: A4 has room for 24 letters of 39 points. */
function titleSizeOf(title: string): PosterView['titleSize'] {
	const longestWord = Math.max(...title.split(/\s/).map(({ length }) => length));
	if (title.length <= 24 && longestWord <= 16) return 'large';
	if (title.length <= 48 && longestWord <= 24) return 'medium';
	return longestWord <= 32 ? 'small' : 'tiny';
}
