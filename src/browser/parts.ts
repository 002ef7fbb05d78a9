/** The element that markup calls by this name; a page without it is a fault of ours. */
export function part<Found extends HTMLElement = HTMLElement>(
	within: ParentNode,
	name: string,
): Found {
	const found = within.querySelector<Found>(`[data-part="${name}"]`);
	if (!found) throw new Error(`The page has no \`data-part="${name}"\``);
	return found;
}

/** A new element with text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}

/** Shows a text in an element, or hides the element when there is none. */
export function showText(shown: HTMLElement, text: string): void {
	shown.textContent = text;
	shown.hidden = text === '';
}
