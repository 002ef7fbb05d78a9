import { askNewOrganisation } from '#cli/new/ask-new-organisation.ts';
import type { Asking } from '#cli/new/asking.ts';
import { withValue } from '#drafts/interview/values.ts';
import { nextReference } from '#drafts/next-reference.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { questionText } from '#i18n/nl/new/questions.ts';

const fresh = '+';
const later = '';

/** Asks for the employer, an existing one or a new one, and proposes the next reference of that one. */
export async function askOrganisation(asking: Asking): Promise<void> {
	const { notebook, onlyOpen } = asking;
	const isKnown = onlyOpen && notebook.values['organisation'] !== undefined;
	const chosen = isKnown ? notebook.values['organisation'] : await chosenOrganisation(asking);
	if (chosen === later) return notebook.set(['organisation'], undefined);
	if (chosen === fresh) await askNewOrganisation(asking);
	else notebook.set(['organisation'], chosen);
	proposeReference(asking);
}

const chosenOrganisation = (asking: Asking): Promise<string> =>
	asking.talk.choose({
		ask: questionText['organisation']?.ask ?? '',
		options: [
			...asking.facts.organisations.map(({ slug, name }) => ({ value: slug, label: name })),
			{ value: fresh, label: text.newOrganisation },
			{ value: later, label: text.later },
		],
		initial: initialOrganisation(asking),
	});

/** The one that was chosen, or the only one there is. */
function initialOrganisation({ notebook, facts: { organisations } }: Asking): string {
	const only = organisations.length === 1 ? organisations[0]?.slug : undefined;
	return String(notebook.values['organisation'] ?? only ?? later);
}

function proposeReference({ notebook, facts, today }: Asking): void {
	const slug = String(notebook.values['organisation']);
	const name = facts.organisation(slug)?.name ?? notebook.organisation?.values['name'] ?? slug;
	const own = facts.referencesOf(slug);
	const reference = nextReference(String(name), own, facts.references, today);
	notebook.suggestions = withValue(notebook.suggestions, ['reference'], reference);
}
