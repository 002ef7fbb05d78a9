import type { Asking } from '#cli/new/asking.ts';
import type { Choice } from '#cli/new/talk.ts';
import { optionsAt } from '#content/schema-at.ts';
import { dottedKeys, type Path } from '#domain/path.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { choiceText } from '#i18n/nl/new/choices.ts';
import type { QuestionText } from '#i18n/nl/new/questions.ts';

const mostAtOnce = 10;

/** Stands for an answer that is left open. */
const later = '';

/** Asks to choose one of the options at a path; gives whether one was chosen. */
export async function askChoice(
	path: Path,
	words: QuestionText,
	{ talk, notebook, template }: Asking,
	without: 'later' | 'done' = 'later',
): Promise<boolean> {
	const key = dottedKeys(path);
	const all = optionsAt(vacancySchema, path);
	const usual: readonly string[] = key === 'jobGroup' ? (template?.jobGroups ?? []) : [];
	const options = [...usual, ...all.filter((option) => !usual.includes(option))];
	const named = options.map((value) => ({ value, label: choiceText[key]?.[value] ?? value }));
	const open = { value: later, label: text[without] };
	const chosen = await talk.choose({
		...{ ask: words.ask, hint: words.hint },
		// Where a list does not fit on the screen, its end would be all that is seen.
		options: named.length > mostAtOnce ? [open, ...named] : [...named, open],
		initial: initialOf(notebook.at(path) ?? notebook.suggestedAt(path)) ?? later,
	});
	notebook.set(path, chosen === later ? undefined : chosen);
	return chosen !== later;
}

/** Asks a question with yes or no at a path. */
export async function askYesNo(path: Path, words: QuestionText, asking: Asking): Promise<boolean> {
	const { notebook } = asking;
	const known = notebook.at(path) ?? notebook.suggestedAt(path);
	const answer = await askGate(words.ask, asking, gateFor(known), words.hint);
	notebook.set(path, answer === 'later' ? undefined : answer === 'yes');
	return answer !== 'later';
}

type Gate = 'yes' | 'no' | 'later';

function gateFor(known: unknown): Gate {
	if (known === undefined) return 'later';
	return known === false ? 'no' : 'yes';
}

/** Asks for a yes or a no that may be left for later. */
export const askGate = (
	ask: string,
	{ talk }: Asking,
	initial: Gate = 'later',
	hint?: string,
): Promise<Gate> =>
	talk.choose<Gate>({
		...{ ask, hint, initial },
		options: [
			{ value: 'yes', label: text.yes },
			{ value: 'no', label: text.no },
			{ value: 'later', label: text.later },
		],
	});

/** Asks for a yes or a no where not knowing is no answer. */
export async function askWhether(
	asked: Pick<Choice<'yes' | 'no'>, 'ask' | 'hint' | 'initial'>,
	{ talk }: Pick<Asking, 'talk'>,
): Promise<boolean> {
	const answer = await talk.choose<'yes' | 'no'>({
		...asked,
		options: [
			{ value: 'yes', label: text.yes },
			{ value: 'no', label: text.no },
		],
	});
	return answer === 'yes';
}

const initialOf = (value: unknown): string | undefined =>
	typeof value === 'string' ? value : undefined;
