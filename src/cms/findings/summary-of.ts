import type { Findings } from '#cms/findings/findings-of.ts';
import { capitalised } from '#domain/first-letter.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

const text = cmsText.check;

/** How a file stands, in one or two sentences. */
export function summaryOf({ draft, errors, mayBeDraft, findings }: Findings): string {
	if (draft) return text.draft(findings.length);
	if (errors === 0) return text.clean;
	return mayBeDraft ? `${text.errors(errors)}, ${text.orDraft}` : `${text.errors(errors)}.`;
}

/** Why a form cannot be saved, with the first thing to do; undefined when it can. */
export function reasonToWait({ errors, mayBeDraft, findings }: Findings): string | undefined {
	const first = findings.find(({ severity }) => severity === 'error');
	if (!first) return undefined;
	const said = [first.message, first.remedy, mayBeDraft && capitalised(text.orDraft)];
	return text.blocked(errors, said.filter(Boolean).join(' '));
}
