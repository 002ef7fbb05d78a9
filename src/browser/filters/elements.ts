import { element } from '#browser/parts.ts';

/** A button for what was found; `className` says which kind. */
export function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
	const made = element('button', text);
	made.className = `filter-results__button ${className}`.trim();
	made.type = 'button';
	// The page listens to all buttons of the form; what these do is said here.
	made.addEventListener('click', (event) => {
		event.stopPropagation();
		onClick();
	});
	return made;
}

/** @throws Error when the page was built without it. */
export function find<Found extends Element = HTMLElement>(
	root: ParentNode,
	selector: string,
): Found {
	const found = root.querySelector<Found>(selector);
	if (!found) throw new Error(`The list has no \`${selector}\``);
	return found;
}
