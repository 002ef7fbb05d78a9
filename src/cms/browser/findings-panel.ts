import type { CheckForm } from '#cms/browser/check-form.ts';
import { findingItems } from '#cms/browser/finding-items.ts';
import { looking } from '#cms/browser/looking.ts';
import { summaryOf } from '#cms/findings/summary-of.ts';
import type { Findings } from '#cms/findings/findings-of.ts';
import type { LabelSoFar } from '#cms/findings/label-so-far.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';
import { ui } from '#i18n/nl/ui.ts';

/** What stands beside the form of a vacancy: how it stands, its label so far, and all remarks. */
export function findingsPanel(check: CheckForm, rules: string): DrawnClass {
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
		render() {
			const { findings, failed } = this.state;
			if (failed) return h('p', { role: 'status' }, cmsText.check.broken);
			if (!findings) return h('p', { role: 'status' }, cmsText.check.busy);
			return h('main', null, ...parts(findings, rules));
		},
	});
}

const parts = (findings: Findings, rules: string): Element[] => [
	h('p', { className: 'panel__state', role: 'status' }, summaryOf(findings)),
	h('section', { className: 'panel__label' }, ...labelParts(findings.label)),
	h('h2', null, cmsText.check.findings),
	...(findings.findings.length > 0
		? findingItems(findings.findings, rules)
		: [h('p', null, cmsText.check.none)]),
];

function labelParts(label: LabelSoFar | undefined): Element[] {
	const text = cmsText.label;
	if (!label) return [h('p', null, text.later)];
	const { grade, score, missing } = label;
	return [
		h('h2', null, text.title(grade, ui[`label.${grade}`])),
		h('p', null, text.score(score)),
		h('p', null, missing.length > 0 ? text.missing : text.complete),
		h('ul', null, ...missing.map((what) => h('li', { key: what }, what))),
	];
}
