import type { CheckForm } from '#cms/browser/check-form.ts';
import { findingItems } from '#cms/browser/finding-items.ts';
import { formIn } from '#cms/browser/looking.ts';
import { watchingForm } from '#cms/browser/watching-form.ts';
import type { Findings } from '#cms/findings/findings-of.ts';
import { reasonToWait, summaryOf } from '#cms/findings/summary-of.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** React hands a component its new values a moment after the form has them: milliseconds. */
const drawn = 50;

/**
 * The first field of a form: says what keeps the file off the board, and lets nobody save before that is
 * mended. It has no value of its own, so it never stands in a file.
 */
export const checkControl = (check: CheckForm, rules: string): DrawnClass =>
	watchingForm(check, (findings) => shortList(findings, rules), {
		/** Sveltia asks before it saves, and after each change. */
		async isValid() {
			await new Promise((resolve) => setTimeout(resolve, drawn));
			const message = reasonToWait(await check(formIn(this)));
			if (message === undefined && this.refused) setTimeout(() => forget(this));
			this.refused = message !== undefined;
			return message === undefined || { error: { message } };
		},
	});

/** What Sveltia told of a field goes when its value changes; one nothing is as good as another. */
const forget = ({ props: { value, onChange } }: Drawn): void =>
	onChange?.(value === '' ? null : '');

/** Closed, because most of a form that was just opened is still to be filled in. */
function shortList(findings: Findings, rules: string): Element {
	const errors = findings.findings.filter(({ severity }) => severity === 'error');
	return h(
		'div',
		null,
		h('p', { role: 'status' }, summaryOf(findings)),
		errors.length > 0 &&
			h('details', null, h('summary', null, cmsText.check.open), ...findingItems(errors, rules)),
	);
}
