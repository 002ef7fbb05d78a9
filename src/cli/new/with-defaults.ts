import type { NewRun } from '#cli/new/new-run.ts';
import type { KeyComments } from '#drafts/mapping-lines.ts';
import { nextReference } from '#drafts/next-reference.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { storyHint } from '#i18n/nl/templates/template.ts';
import { templates } from '#i18n/nl/templates/templates.ts';

/** Without somebody to ask: today, a free reference, and proposals marked as such. Gives the comments. */
export function withDefaults({ options, facts, today, start, notebook }: NewRun): KeyComments {
	const slug = String(notebook.values['organisation'] ?? '');
	const name = facts.organisation(slug)?.name ?? slug;
	const template = options.template && templates[options.template];
	const proposed = template ? { jobGroup: template.jobGroups[0], ...template.values } : {};
	const own = notebook.values;
	notebook.values = {
		...proposed,
		published: today,
		...(slug === ''
			? {}
			: { reference: nextReference(name, facts.referencesOf(slug), facts.references, today) }),
		...own,
	};
	if (template && notebook.body === '') notebook.body = storyHint;
	const marks = Object.keys(proposed).filter((key) => own[key] === undefined);
	return {
		...Object.fromEntries(marks.map((key) => [key, text.suggested(template?.name ?? '')])),
		...start.comments,
	};
}
