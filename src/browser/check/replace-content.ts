/** Puts other elements in a container; what was open stays open, and the focus stays where it was. */
export function replaceContent(container: HTMLElement, elements: readonly HTMLElement[]): void {
	const isOpen = container.querySelector('details')?.open ?? false;
	const focused = controlsIn(container).indexOf(document.activeElement as HTMLElement);
	container.replaceChildren(...elements);
	const folded = container.querySelector('details');
	if (folded) folded.open = isOpen;
	if (focused >= 0) controlsIn(container)[focused]?.focus();
}

const controlsIn = (container: HTMLElement): HTMLElement[] => [
	...container.querySelectorAll<HTMLElement>('button, a, summary'),
];
