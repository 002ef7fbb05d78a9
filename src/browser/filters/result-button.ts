import { newButton } from '#browser/parts.ts';

/** A button for what was found; `className` says which kind. */
export function resultButton(
	text: string,
	className: string,
	onClick: () => void,
): HTMLButtonElement {
	const made = newButton(text, `filter-results__button ${className}`.trim());
	// The page listens to all buttons of the form; what these do is said here.
	made.addEventListener('click', (event) => {
		event.stopPropagation();
		onClick();
	});
	return made;
}
