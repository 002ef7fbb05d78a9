import type { CheckForm } from '#cms/browser/check-form.ts';
import { findingItems } from '#cms/browser/finding-items.ts';
import { formIn } from '#cms/browser/looking.ts';
import { watchingForm } from '#cms/browser/watching-form.ts';
import type { Findings } from '#cms/findings/findings-of.ts';
import { reasonToWait, summaryOf } from '#cms/findings/summary-of.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** Milliseconds to wait for React, which hands a component the values of a form after the form has them. */
const patience = 250;

/**
 * The first field of a form: says what keeps the file off the board, and lets nobody save before that is
 * mended. It has no value of its own, so it never stands in a file.
 */
export const checkControl = (check: CheckForm, rules: string): DrawnClass =>
	watchingForm(check, (findings) => shortList(findings, rules), {
		/** Sveltia asks after each change of the form, and keeps the answer until it is saved. */
		async isValid() {
			await Promise.race([this.eye?.next(), wait(patience)]);
			const message = reasonToWait(await check(formIn(this)));
			this.told = { message };
			setTimeout(() => showAgain(this));
			return message === undefined || { error: { message } };
		},
		/** On a slow device Sveltia may have been told of the form as it was a moment before. */
		found(findings) {
			if (this.told && this.told.message !== reasonToWait(findings)) askAgain(this);
		},
	});

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sveltia draws its answer anew only when a value is written to the field, be it the same. */
const showAgain = ({ props: { value, onChange } }: Drawn): void => onChange?.(value);

/** It asks when a value of the form has changed; in this field one nothing is as good as another. */
const askAgain = ({ props: { value, onChange } }: Drawn): void =>
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
