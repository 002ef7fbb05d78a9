import type { BoardFacts } from '#cli/new/board-facts.ts';
import type { NewOptions } from '#cli/new/options.ts';
import type { Notebook } from '#cli/new/notebook.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { schemaAt } from '#content/schema-at.ts';
import { answerFrom } from '#drafts/interview/answer.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** Writes the answers that were given as options; throws `WrongUse` for one that cannot be. */
export function takeGiven(
	given: NewOptions['given'],
	notebook: Notebook,
	{ organisations }: BoardFacts,
): void {
	for (const { option, path, typed } of given) {
		const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
		if (!schemaAt(vacancySchema, keys)) throw new WrongUse(text.wrong.key(path));
		const answer = answerFrom(typed, keys, notebook.values);
		if (!answer.isGood) throw new WrongUse(text.wrong.option(option, answer.problem));
		notebook.set(keys, answer.value);
	}
	const slug = notebook.values['organisation'];
	const slugs = organisations.map((one) => one.slug);
	if (given.some(({ path }) => path === 'organisation') && !slugs.includes(String(slug)))
		throw new WrongUse(text.wrong.organisation(String(slug), slugs));
}
