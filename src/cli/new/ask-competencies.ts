import type { Asking } from '#cli/new/asking.ts';
import { numbersIn } from '#cli/new/numbers-in.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { questionText } from '#i18n/nl/new/questions.ts';
import { isUnknown } from '#i18n/nl/notation.ts';

/** Asks to choose from what the board has questions about; the kit for interviews is made with them. */
export async function askCompetencies({ talk, notebook, facts, onlyOpen }: Asking): Promise<void> {
	const known = notebook.values['competencies'];
	const all = facts.competencies;
	if (all.length === 0 || (onlyOpen && known !== undefined)) return;
	talk.say(all.map(({ name }, index) => `${index + 1}. ${name}`).join(', '));
	const own = all.flatMap(({ slug }, index) =>
		Array.isArray(known) && known.includes(slug) ? [index + 1] : [],
	);
	const typed = await talk.answer({
		ask: questionText['competencies']?.ask ?? '',
		hint: questionText['competencies']?.hint,
		initial: own.length > 0 ? own.join(' ') : undefined,
		check: (line) =>
			isUnknown(line) || numbersIn(line, all.length) ? undefined : text.numbersProblem(all.length),
	});
	const numbers = numbersIn(typed, all.length) ?? [];
	const chosen = all.flatMap(({ slug }, index) => (numbers.includes(index + 1) ? [slug] : []));
	notebook.set(['competencies'], chosen.length > 0 ? chosen : undefined);
}
