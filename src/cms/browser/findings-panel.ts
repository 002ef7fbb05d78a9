import type { CheckForm } from '#cms/browser/check-form.ts';
import { findingItems } from '#cms/browser/finding-items.ts';
import { watchingForm } from '#cms/browser/watching-form.ts';
import { summaryOf } from '#cms/findings/summary-of.ts';
import type { LabelSoFar } from '#cms/findings/label-so-far.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';
import { ui } from '#i18n/nl/ui.ts';

/** What stands beside the form of a vacancy: how it stands, its label so far, and all remarks. */
export const findingsPanel = (check: CheckForm, rules: string): DrawnClass =>
	watchingForm(check, (found) =>
		h(
			'main',
			null,
			h('div', { role: 'status' }, h('h1', null, summaryOf(found))),
			h('section', { className: 'panel__label' }, ...labelParts(found.label)),
			h('h2', null, cmsText.check.findings),
			...(found.findings.length > 0
				? findingItems(found.findings, rules)
				: [h('p', null, cmsText.check.none)]),
		),
	);

function labelParts(label: LabelSoFar | undefined): Element[] {
	const text = cmsText.label;
	if (!label) return [h('p', null, text.later)];
	const { grade, score, missing } = label;
	return [
		h('h2', null, text.title(grade, ui[`label.${grade}`])),
		h('p', null, text.score(score)),
		h('p', null, missing.length > 0 ? text.missing : text.complete),
		missing.length > 0 && h('ul', null, ...missing.map((what) => h('li', { key: what }, what))),
	].filter((part) => part !== false);
}
