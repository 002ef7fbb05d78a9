import type { NewRun } from '#cli/new/new-run.ts';
import type { Talk } from '#cli/new/talk.ts';
import { shownAnswer } from '#i18n/nl/new/answers.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** A vacancy with an error stays a draft; of any other the recruiter decides. */
export async function askStatus(
	{ notebook, today }: NewRun,
	talk: Talk,
	blocking: readonly string[],
): Promise<void> {
	notebook.set(['status'], 'draft');
	if (blocking.length > 0) {
		talk.say(...text.staysDraft(blocking));
		return;
	}
	const day = shownAnswer(notebook.values['published'] ?? today) ?? '';
	const status = await talk.choose<'draft' | 'open'>({
		ask: text.statusAsk,
		options: [
			{ value: 'draft', label: text.statusDraft, hint: text.statusDraftHint },
			{ value: 'open', label: text.statusOpen(day) },
		],
	});
	notebook.set(['status'], status);
}
