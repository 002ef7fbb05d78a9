import { askWhether } from '#cli/new/ask-choice.ts';
import type { Asking } from '#cli/new/asking.ts';
import { optionsAt } from '#content/schema-at.ts';
import { freeName } from '#drafts/free-name.ts';
import { answerFrom } from '#drafts/interview/answer.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { slugify } from '#domain/slugify.ts';
import { answerText } from '#i18n/nl/new/answers.ts';
import { organisationQuestions as words } from '#i18n/nl/new/new-vacancy.ts';
import { words as names } from '#i18n/nl/words.ts';

type OpenKey = 'name' | 'city' | 'site' | 'privacyStatement';

/** Asks what is known of an employer that has no file yet, and keeps it for the end. */
export async function askNewOrganisation(asking: Asking): Promise<void> {
	const { talk, notebook, facts } = asking;
	const name = await line('name', asking, true);
	const values: Record<string, unknown> = { name };
	const slug = freeName(slugify(name), (one) =>
		facts.organisations.some((known) => known.slug === one),
	);
	notebook.organisation = { slug, values };
	notebook.set(['organisation'], slug);
	values['sector'] = await talk.choose({
		...words.sector,
		options: optionsAt(organisationSchema, ['sector']).map((value) => ({
			value,
			label: names.sector[value as keyof typeof names.sector],
		})),
	});
	if (values['sector'] === 'staffing') values['agency'] = await askWhether(words.agency, asking);
	for (const key of ['city', 'site', 'privacyStatement'] as const) {
		const given = await line(key, asking, false);
		if (given !== '') values[key] = given;
	}
}

/** One line about the employer, checked by its schema. */
async function line(key: OpenKey, { talk }: Asking, isNeeded: boolean): Promise<string> {
	const read = (typed: string) => answerFrom(typed, [key], {}, organisationSchema);
	const typed = await talk.answer({
		...words[key],
		check: (given) => {
			if (given.trim() === '') return isNeeded ? answerText.needed('Zwembad De Plas') : undefined;
			const answer = read(given);
			return answer.isGood ? undefined : answer.problem;
		},
	});
	if (typed.trim() === '') return '';
	const answer = read(typed);
	return answer.isGood ? String(answer.value) : '';
}
