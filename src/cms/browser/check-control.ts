import type { CheckForm } from '#cms/browser/check-form.ts';
import { findingItems } from '#cms/browser/finding-items.ts';
import { formIn, looking } from '#cms/browser/looking.ts';
import { reasonToWait, summaryOf } from '#cms/findings/summary-of.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** React hands a component its new values a moment after the form has them: milliseconds. */
const drawn = 50;

/**
 * The last field of a form: says what keeps the file off the board, and lets nobody save before that
 * is mended. It has no value of its own, so it never stands in a file.
 */
export function checkControl(check: CheckForm, rules: string): DrawnClass {
	return createClass({
		getInitialState: () => ({}),
		componentDidMount() {
			this.eye = looking(check);
			this.eye.look(this);
		},
		componentDidUpdate() {
			this.eye?.look(this);
		},
		componentWillUnmount() {
			this.eye?.stop();
		},
		/** Sveltia asks before it saves, and after each change. */
		async isValid() {
			await new Promise((resolve) => setTimeout(resolve, drawn));
			const message = reasonToWait(await check(formIn(this)));
			return message === undefined || { error: { message } };
		},
		render() {
			const { findings, failed } = this.state;
			const errors = findings?.findings.filter(({ severity }) => severity === 'error') ?? [];
			return h(
				'div',
				{ className: 'helder-check', role: 'status' },
				h(
					'p',
					null,
					failed ? cmsText.check.broken : findings ? summaryOf(findings) : cmsText.check.busy,
				),
				...findingItems(errors, rules),
			);
		},
	});
}
