/** The element that a selector names; a page without it is a fault of ours. */
export function find<Found extends Element = HTMLElement>(
	within: ParentNode,
	selector: string,
): Found {
	const found = within.querySelector<Found>(selector);
	if (!found) throw new Error(`The page has no \`${selector}\``);
	return found;
}

/** The element that markup calls by this name. */
export const part = <Found extends HTMLElement = HTMLElement>(
	within: ParentNode,
	name: string,
): Found => find<Found>(within, `[data-part="${name}"]`);

/** A new element with text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}

/** A new button that does nothing yet. */
export function newButton(name: string, className: string): HTMLButtonElement {
	const made = element('button', name);
	made.type = 'button';
	made.className = className;
	return made;
}

/** Shows a text in an element, or hides the element when there is none. */
export function showText(shown: HTMLElement, text: string): void {
	shown.textContent = text;
	shown.hidden = text === '';
}
