export function linkTo(href: string, name: string, className: string): HTMLAnchorElement {
	const link = element('a', className, name);
	link.href = href;
	return link;
}

export function actionButton(name: string, onClick: () => void): HTMLButtonElement {
	const button = element('button', 'search-results__action', name);
	button.type = 'button';
	button.addEventListener('click', onClick);
	return button;
}

/** An element with text in it, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	content = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.textContent = content;
	return made;
}
