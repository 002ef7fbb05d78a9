import { element } from '#browser/parts.ts';

export function buttonOf(name: string, className: string): HTMLButtonElement {
	const button = element('button', name);
	button.type = 'button';
	button.className = className;
	return button;
}

/** An example of frontmatter, as it is typed. */
export function codeOf(yaml: string): HTMLElement {
	const code = element('code', yaml);
	code.className = 'check-code';
	return code;
}

/** Says something once: the same words again would be read again. */
export function sayOnce(where: HTMLElement, words: string): void {
	if (where.textContent !== words) where.textContent = words;
}
