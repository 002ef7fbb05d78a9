import { replaceContent } from '#browser/check/replace-content.ts';
import { element } from '#browser/my-list/parts.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import { type FindingView, isMissing } from '#views/check/finding.ts';

/** What somebody does with a finding. */
interface Choice {
	jump: (finding: FindingView) => void;
	take: (finding: FindingView, suggestion: string) => void;
	/** Address of the page that explains it; undefined where there is none. */
	pageOf: (ruleId: string) => string | undefined;
}

/** The findings beside the text, in its order; what does not stand in it comes together at the end. */
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
		this.#list.hidden = findings.length === 0;
		replaceContent(this.#list, [
			...findings.filter((finding) => !isMissing(finding)).map((finding) => this.#itemOf(finding)),
			...missingGroup(findings.filter(isMissing)),
		]);
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
		const page = this.#choice.pageOf(ruleId);
		if (page) item.append(ruleLink(page, message));
		return item;
	}

	#takeOf(finding: FindingView, suggestion: string): HTMLElement {
		const take = buttonOf(text.takeThis(suggestion), 'button check-take');
		take.addEventListener('click', () => this.#choice.take(finding, suggestion));
		return take;
	}
}

/** One group for all that is missing: a line number would say nothing. */
function missingGroup(findings: readonly FindingView[]): HTMLElement[] {
	if (findings.length === 0) return [];
	const group = element('li');
	group.className = 'check-lacking';
	const list = element('ul');
	list.append(
		...findings.map(({ ruleId, severity, message, line }) => {
			const item = element('li');
			item.className = `check-lacking__item check-lacking__item--${severity}`;
			Object.assign(item.dataset, { rule: ruleId, line: String(line) });
			item.append(badgeOf(severity), element('p', message));
			return item;
		}),
	);
	group.append(element('h3', text.missingTitle), list);
	return [group];
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
