import { replaceContent } from '#browser/check/replace-content.ts';
import { element } from '#browser/my-list/parts.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import { type FindingView, hasPage } from '#views/check/finding.ts';

/** What somebody does with a finding. */
interface Choice {
	jump: (finding: FindingView) => void;
	take: (finding: FindingView, suggestion: string) => void;
	/** Address of the page of a rule. */
	pageOf: (ruleId: string) => string;
}

/** The findings on what stands in the text, in its order. */
export class FindingList {
	readonly #list: HTMLElement;
	readonly #choice: Choice;
	#shown = '';

	constructor(list: HTMLElement, choice: Choice) {
		this.#list = list;
		this.#choice = choice;
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
		jump.addEventListener('click', () => this.#choice.jump(finding));
		item.append(badgeOf(severity), element('p', message));
		if (remedy) item.append(remedyOf(remedy));
		item.append(jump, ...replacements.map((suggestion) => this.#takeOf(finding, suggestion)));
		if (hasPage(finding)) item.append(ruleLink(this.#choice.pageOf(ruleId), message));
		return item;
	}

	#takeOf(finding: FindingView, suggestion: string): HTMLElement {
		const take = buttonOf(text.takeThis(suggestion), 'button check-take');
		take.addEventListener('click', () => this.#choice.take(finding, suggestion));
		return take;
	}
}

function badgeOf(severity: FindingView['severity']): HTMLElement {
	const badge = element('span', text.severities[severity]);
	badge.className = 'check-finding__severity';
	return badge;
}

export function buttonOf(name: string, className: string): HTMLButtonElement {
	const button = element('button', name);
	button.type = 'button';
	button.className = className;
	return button;
}

function remedyOf(remedy: string): HTMLElement {
	const shown = element('p', remedy);
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
