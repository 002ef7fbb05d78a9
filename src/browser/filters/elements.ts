/** An element with a class and a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	text = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}

export function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
	const made = element('button', `filter-results__button ${className}`.trim(), text);
	made.type = 'button';
	// The page listens to all buttons of the form; what these do is said here.
	made.addEventListener('click', (event) => {
		event.stopPropagation();
		onClick();
	});
	return made;
}

/** @throws Error when the page was built without it. */
export function part<Found extends Element = HTMLElement>(
	root: ParentNode,
	selector: string,
): Found {
	const found = root.querySelector<Found>(selector);
	if (!found) throw new Error(`The list has no \`${selector}\``);
	return found;
}
