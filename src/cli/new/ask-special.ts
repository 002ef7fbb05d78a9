import { askNewOrganisation } from '#cli/new/ask-organisation.ts';
import { askPapers } from '#cli/new/ask-papers.ts';
import { betterText } from '#cli/new/ask-text.ts';
import type { Asking } from '#cli/new/asking.ts';
import { nextReference } from '#drafts/next-reference.ts';
import { numbersIn } from '#cli/new/keep-items.ts';
import { withValue } from '#drafts/interview/values.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { isUnknown } from '#i18n/nl/notation.ts';
import { questionText } from '#i18n/nl/new/questions.ts';

/** Questions that the schema alone cannot ask. */
export const specialQuestions: Record<string, (asking: Asking) => Promise<void>> = {
	organisation: askOrganisation,
	'tasks.share': askShares,
	'apply.cv': askPapers,
	competencies: askCompetencies,
	body: askBody,
};

const fresh = '+';
const later = '';

async function askOrganisation(asking: Asking): Promise<void> {
	const { talk, notebook, facts, onlyOpen, today } = asking;
	if (!(onlyOpen && notebook.values['organisation'] !== undefined)) {
		const chosen = await talk.choose({
			ask: questionText['organisation']?.ask ?? '',
			options: [
				...facts.organisations.map(({ slug, name }) => ({ value: slug, label: name })),
				{ value: fresh, label: text.newOrganisation },
				{ value: later, label: text.later },
			],
			initial: initialOrganisation(asking),
		});
		if (chosen === later) return notebook.set(['organisation'], undefined);
		if (chosen === fresh) await askNewOrganisation(asking);
		else notebook.set(['organisation'], chosen);
	}
	const slug = String(notebook.values['organisation']);
	const name = facts.organisation(slug)?.name ?? notebook.organisation?.values['name'] ?? slug;
	const own = facts.referencesOf(slug);
	const reference = nextReference(String(name), own, facts.references, today);
	notebook.suggestions = withValue(notebook.suggestions, ['reference'], reference);
}

/** The one that was chosen, or the only one there is. */
function initialOrganisation({ notebook, facts: { organisations } }: Asking): string {
	const only = organisations.length === 1 ? organisations[0]?.slug : undefined;
	return String(notebook.values['organisation'] ?? only ?? later);
}

/** Shares of all tasks on one line; they are given for all or for none. */
async function askShares({ talk, notebook }: Asking): Promise<void> {
	const tasks = notebook.at(['tasks']);
	if (!Array.isArray(tasks) || tasks.length < 2) return;
	const shares = tasks.map(({ share }) => share as number | undefined);
	const isComplete = sum(shares) === 100;
	talk.say(...text.shares(tasks.map(({ task }) => String(task))));
	const typed = await talk.answer({
		ask: questionText['tasks.share']?.ask ?? '',
		hint: questionText['tasks.share']?.hint,
		initial: isComplete ? shares.join(' ') : undefined,
		check: (line) =>
			line.trim() === '' || sharesIn(line, tasks.length)
				? undefined
				: text.sharesProblem(tasks.length),
	});
	const given = sharesIn(typed, tasks.length);
	notebook.set(
		['tasks'],
		tasks.map(({ task }, index) => (given ? { task, share: given[index] } : { task })),
	);
}

function sharesIn(line: string, count: number): number[] | undefined {
	const numbers = line.replace(/[%,;]/g, ' ').trim().split(/\s+/).map(Number);
	const isRight = numbers.every((one) => one >= 1) && sum(numbers) === 100;
	return isRight && numbers.length === count ? numbers : undefined;
}

const sum = (numbers: readonly (number | undefined)[]): number =>
	numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

/** Chosen from what the board has questions about; the kit for interviews is made with them. */
async function askCompetencies({ talk, notebook, facts, onlyOpen }: Asking): Promise<void> {
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

/** The text below the frontmatter, and what the law wants in it. */
async function askBody(asking: Asking): Promise<void> {
	await askStory(asking);
	await askWelcome(asking);
}

/** Offers the sentence that every vacancy needs (WGB m/v, article 3), when nothing says it yet. */
async function askWelcome(asking: Asking): Promise<void> {
	const { talk, notebook } = asking;
	if (notebook.values['language'] === 'en' || !(await asking.lacksWelcome())) return;
	const answer = await talk.choose<'yes' | 'no'>({
		...{ ask: text.welcome, hint: text.welcomeHint },
		options: [
			{ value: 'yes', label: text.yes },
			{ value: 'no', label: text.no },
		],
	});
	if (answer === 'yes')
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
