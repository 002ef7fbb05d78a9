import type { CheckForm } from '#cms/browser/check-form.ts';
import { looking } from '#cms/browser/looking.ts';
import type { Findings } from '#cms/findings/findings-of.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** A component that draws what is found in the form around it, again after each change. */
export const watchingForm = (
	check: CheckForm,
	draw: (findings: Findings) => Element,
	more: Pick<DrawnSpec, 'isValid' | 'found'> & ThisType<Drawn> = {},
): DrawnClass =>
	createClass({
		...more,
		getInitialState: () => ({}),
		componentDidMount() {
			if (this.props.document) this.props.document.documentElement.lang = 'nl';
			this.eye = looking(check, (findings) => this.found?.(findings));
			this.eye.look(this);
		},
		componentDidUpdate() {
			this.eye?.look(this);
		},
		componentWillUnmount() {
			this.eye?.stop();
		},
		render() {
			const { findings, failed } = this.state;
			if (failed) return h('p', { role: 'status' }, cmsText.check.broken);
			return findings ? draw(findings) : h('p', { role: 'status' }, cmsText.check.busy);
		},
	});
