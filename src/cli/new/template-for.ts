import type { NewRun } from '#cli/new/new-run.ts';
import type { Talk } from '#cli/new/talk.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import type { Template } from '#i18n/nl/templates/template.ts';
import { type TemplateName, templateNames, templates } from '#i18n/nl/templates/templates.ts';

const other = '+';

/** The kind of work, from the options, from the job group, or by asking. */
export async function templateFor(
	{ options, start, notebook }: NewRun,
	talk: Talk,
): Promise<Template | undefined> {
	if (options.template) return templates[options.template];
	if (start.kind === 'copy') return undefined;
	const group = notebook.values['jobGroup'];
	if (group !== undefined)
		return Object.values<Template>(templates).find(({ jobGroups }) =>
			jobGroups.some((one) => one === group),
		);
	const chosen = await talk.choose<TemplateName | typeof other>({
		ask: text.kind,
		hint: text.kindHint,
		options: [
			...templateNames.map((value) => ({ value, label: templates[value].name })),
			{ value: other, label: text.otherKind },
		],
	});
	return chosen === other ? undefined : templates[chosen];
}
