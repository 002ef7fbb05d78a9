import { vacancyFile } from '#drafts/vacancy-file.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { storyHint } from '#i18n/nl/templates/template.ts';
import { type TemplateName, templates } from '#i18n/nl/templates/templates.ts';

/** A template as the file of a draft, in which every proposal says that it is one. */
export function templateFile(template: TemplateName): string {
	const { name, jobGroups, values } = templates[template];
	const proposed = { jobGroup: jobGroups[0], ...values };
	return vacancyFile(
		{ values: { status: 'draft', ...proposed }, body: storyHint },
		Object.fromEntries(Object.keys(proposed).map((key) => [key, text.suggested(name)])),
	);
}
