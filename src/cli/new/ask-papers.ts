import type { Asking } from '#cli/new/asking.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { papersText } from '#i18n/nl/new/choices.ts';
import { questionText } from '#i18n/nl/new/questions.ts';

const later = '';

/** What to send along is one question, of which each answer says both. */
export async function askPapers({ talk, notebook, onlyOpen }: Asking): Promise<void> {
	const { cv, letter } = (notebook.at(['apply']) ?? {}) as Record<string, string | undefined>;
	if (onlyOpen && cv !== undefined) return;
	const options = Object.entries(papersText).map(([value, label]) => ({ value, label }));
	const known = `${cv} ${letter}`;
	const chosen = await talk.choose({
		...{ ask: questionText['apply.cv']?.ask ?? '' },
		options: [...options, { value: later, label: text.later }],
		initial: Object.hasOwn(papersText, known) ? known : later,
	});
	const [asked, alongside] = chosen.split(' ');
	notebook.set(['apply', 'cv'], asked || undefined);
	notebook.set(['apply', 'letter'], alongside);
	notebook.along.add('apply.letter');
}
