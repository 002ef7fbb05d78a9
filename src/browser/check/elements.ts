import { element } from '#browser/parts.ts';

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
