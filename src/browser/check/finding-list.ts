import { buttonOf } from '#browser/check/elements.ts';
import { replaceContent } from '#browser/check/replace-content.ts';
import { element } from '#browser/parts.ts';
import { unbroken } from '#i18n/unbroken.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import { type FindingView, hasPage } from '#views/check/finding.ts';

/** What somebody does with a finding. */
interface FindingActions {
	jump: (finding: FindingView) => void;
	take: (finding: FindingView, suggestion: string) => void;
	/** Address of the page of a rule. */
	pageOf: (ruleId: string) => string;
}

/** The findings on what stands in the text, in its order. */
export class FindingList {
	readonly #list: HTMLElement;
	readonly #actions: FindingActions;
	#shown = '';

	constructor(list: HTMLElement, actions: FindingActions) {
		this.#list = list;
		this.#actions = actions;
	}

	show(findings: readonly FindingView[]): void {
		const shown = JSON.stringify(findings);
		// What is the same stays, with the focus in it.
		if (shown === this.#shown) return;
		this.#shown = shown;
		replaceContent(
			this.#list,
			findings.map((finding) => this.#itemOf(finding)),
		);
	}

	#itemOf(finding: FindingView): HTMLElement {
		const { severity, ruleId, message, remedy, line, quote, replacements } = finding;
		const item = element('li');
		item.className = `check-finding check-finding--${severity}`;
		item.dataset['rule'] = ruleId;
		const jump = buttonOf(text.jump(line, quote), 'check-quote');
		jump.addEventListener('click', () => this.#actions.jump(finding));
		item.append(badgeOf(severity), element('p', unbroken(message)));
		if (remedy) item.append(remedyOf(remedy));
		item.append(jump, ...replacements.map((suggestion) => this.#takeOf(finding, suggestion)));
		if (hasPage(finding)) item.append(ruleLink(this.#actions.pageOf(ruleId), message));
		return item;
	}

	#takeOf(finding: FindingView, suggestion: string): HTMLElement {
		const take = buttonOf(text.replaceBy(suggestion), 'button check-take');
		take.addEventListener('click', () => this.#actions.take(finding, suggestion));
		return take;
	}
}

function badgeOf(severity: FindingView['severity']): HTMLElement {
	const badge = element('span', text.severities[severity]);
	badge.className = 'check-finding__severity';
	return badge;
}

function remedyOf(remedy: string): HTMLElement {
	const shown = element('p', unbroken(remedy));
	shown.className = 'check-finding__remedy';
	return shown;
}

function ruleLink(href: string, message: string): HTMLElement {
	const link = element('a', text.rule);
	link.className = 'check-finding__rule';
	link.href = href;
	link.target = '_blank';
	const note = element('span', ` ${text.ruleNote(message)}`);
	note.className = 'visually-hidden';
	link.append(note);
	return link;
}
