import { type Fact, factsOf } from '#views/facts.ts';
import { type ShareCard, shareCardOf } from '#views/share-card.ts';
import type { Subject } from '#views/subject.ts';

/** What stands on the poster of a vacancy. */
export interface PosterView {
	card: ShareCard;
	kind: string;
	/** How large the title can be: a long one has to stay on one sheet. */
	titleSize: 'large' | 'medium' | 'small' | 'tiny';
	facts: Fact[];
	needs: { title: string; items: string[] } | undefined;
	scan: string;
	until: string | undefined;
	codeLabel: string;
	print: string;
	back: string;
}

const shownFacts = new Set<Fact['id']>(['hours', 'shifts', 'place', 'home', 'contract', 'apply']);
const needsShown = 3;

export function posterView(subject: Subject): PosterView {
	const { vacancy, dictionary } = subject;
	const { ui, format } = dictionary;
	return {
		card: shareCardOf(subject),
		kind: ui['poster.kind'],
		titleSize: titleSizeOf(vacancy.title),
		facts: factsOf(subject).filter(({ id }) => shownFacts.has(id)),
		needs:
			vacancy.mustHaves.length > 0 && vacancy.mustHaves.length <= needsShown
				? { title: ui['poster.need'], items: vacancy.mustHaves }
				: undefined,
		scan: ui['poster.scan'],
		until: vacancy.closes && ui['poster.until'](format.longDate(vacancy.closes)),
		codeLabel: ui['poster.code'],
		print: ui['poster.print'],
		back: ui['kit.back'],
	};
}

function titleSizeOf({ length }: string): PosterView['titleSize'] {
	if (length <= 24) return 'large';
	if (length <= 48) return 'medium';
	return length <= 100 ? 'small' : 'tiny';
}
