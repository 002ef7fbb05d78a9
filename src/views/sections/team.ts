import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** With whom somebody works. */
export interface TeamView {
	title: string;
	paragraphs: string[];
	/** What a colleague says, and who that is. */
	quotes: { text: string; by: string }[];
}

/** Undefined when the vacancy says nothing of the team. */
export function teamView({ vacancy, dictionary }: Subject): TeamView | undefined {
	const { ui, words, format } = dictionary;
	if (!vacancy.team) return undefined;
	const { size, lead, mix, officeDays = [], quotes = [] } = vacancy.team;
	const first = present([
		size === undefined ? undefined : ui['team.size'](size),
		lead && ui['team.lead'](lead),
	]);
	const days = format.list(officeDays.map((day) => words.weekday[day]));
	return {
		title: ui['team.title'],
		paragraphs: present([
			first.length > 0 ? first.join(' ') : undefined,
			mix,
			days ? ui['team.officeDays'](days) : undefined,
		]),
		quotes: quotes.map(({ text, role, since }) => ({
			text,
			by: since === undefined ? role : ui['team.quoteSince'](role, since),
		})),
	};
}
