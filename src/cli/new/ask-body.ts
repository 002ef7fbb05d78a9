import { askWhether } from '#cli/new/ask-choice.ts';
import type { Asking } from '#cli/new/asking.ts';
import { betterText } from '#cli/new/better-text.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { questionText } from '#i18n/nl/new/questions.ts';

/** The text below the frontmatter, and what the law wants in it. */
export async function askBody(asking: Asking): Promise<void> {
	await askStory(asking);
	await askWelcome(asking);
}

/** Offers the sentence that every vacancy needs (WGB m/v, article 3), when nothing says it yet. */
async function askWelcome(asking: Asking): Promise<void> {
	const { notebook } = asking;
	if (notebook.values['language'] === 'en' || !(await asking.lacksWelcome())) return;
	if (await askWhether({ ask: text.welcome, hint: text.welcomeHint }, asking))
		notebook.body = [notebook.body, text.welcomeSentence].filter(Boolean).join('\n\n');
}

/** Paragraph by paragraph. */
async function askStory(asking: Asking): Promise<void> {
	const { talk, notebook, onlyOpen, template } = asking;
	if (onlyOpen && notebook.body !== '') return;
	const words = questionText['body'] ?? { ask: '' };
	const before = notebook.body === '' ? [] : [notebook.body];
	let initial: string | undefined;
	const paragraphs: string[] = [];
	for (;;) {
		const isFirst = paragraphs.length === 0 && before.length === 0;
		const typed = await talk.answer({
			ask: isFirst ? words.ask : (words.another ?? words.ask),
			hint: isFirst ? words.hint : text.enough,
			example: isFirst ? template?.examples['body'] : undefined,
			initial,
			check: () => undefined,
		});
		if (typed.trim() === '') return;
		notebook.body = [...before, ...paragraphs, typed.trim()].join('\n\n');
		initial = await betterText(typed, await asking.remarksOn('body'), asking);
		if (initial === undefined) paragraphs.push(typed.trim());
		else notebook.body = [...before, ...paragraphs].join('\n\n');
	}
}
