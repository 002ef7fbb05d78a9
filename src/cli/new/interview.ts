import { askWhether } from '#cli/new/ask-choice.ts';
import { askQuestion } from '#cli/new/ask-question.ts';
import type { Asking } from '#cli/new/asking.ts';
import { chapters } from '#drafts/interview/chapters.ts';
import type { Chapter } from '#drafts/interview/question.ts';
import { progressOf } from '#drafts/progress.ts';
import { formatsFor, locales } from '#i18n/format.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** Asks all questions, chapter by chapter; throws `Interrupted` when somebody stops. */
export async function interview(asking: Asking, isCopy: boolean): Promise<void> {
	for (const [index, chapter] of chapters.entries()) {
		const title = text.chapters[chapter.id] ?? chapter.id;
		if (
			isCopy &&
			index > 0 &&
			!(await askWhether({ ask: text.review(title), initial: 'no' }, asking))
		)
			continue;
		asking.talk.chapter(text.chapter(index + 1, chapters.length, title));
		await askChapter(chapter, asking);
	}
}

async function askChapter({ questions }: Chapter, asking: Asking): Promise<void> {
	for (const question of questions) await askQuestion(question, asking);
	const { perHour, label } = progressOf(asking.notebook.values);
	const format = formatsFor(locales.nl);
	asking.talk.say(text.progress(perHour && format.euroRange(perHour, true), label));
}
