import type { ApplicationFault } from '#domain/application/application.ts';
import type { ApplyText } from '#i18n/dictionary.ts';

/** The field that each fault is about. */
const fieldOf: Record<ApplicationFault, string> = {
	'name-missing': 'name',
	'way-missing': 'email',
	'email-wrong': 'email',
	'phone-wrong': 'phone',
};

/** Shows what is wrong above the form and beside each field, and puts the focus on the summary. */
export function showFaults(
	form: HTMLFormElement,
	template: HTMLTemplateElement,
	faults: readonly ApplicationFault[],
	text: ApplyText,
): void {
	clearFaults(form);
	const summary = document.importNode(template.content, true).firstElementChild;
	if (!(summary instanceof HTMLElement)) return;
	summary.querySelector('p')?.append(text.faultsTitle(faults.length));
	for (const fault of faults) {
		const field = form.elements.namedItem(fieldOf[fault]);
		if (!(field instanceof HTMLInputElement)) continue;
		mark(field, text.faults[fault]);
		summary.querySelector('ul')?.append(linkTo(field, text.faults[fault]));
	}
	form.querySelector('h2')?.after(summary);
	summary.focus();
}

/** Takes away all that `showFaults` showed. */
export function clearFaults(form: HTMLFormElement): void {
	for (const shown of form.querySelectorAll('[data-faults], .apply-fault')) shown.remove();
	for (const field of form.querySelectorAll('[aria-invalid]')) {
		field.removeAttribute('aria-invalid');
		describe(field, (ids) => ids.filter((id) => !id.endsWith('-fout')));
	}
}

function mark(field: HTMLInputElement, message: string): void {
	const note = document.createElement('p');
	note.className = 'apply-fault';
	note.id = `${field.id}-fout`;
	note.textContent = message;
	field.before(note);
	field.setAttribute('aria-invalid', 'true');
	describe(field, (ids) => [note.id, ...ids]);
}

function linkTo(field: HTMLInputElement, message: string): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `#${field.id}`;
	link.textContent = message;
	link.addEventListener('click', (event) => {
		event.preventDefault();
		field.focus();
	});
	item.append(link);
	return item;
}

function describe(field: Element, change: (ids: string[]) => string[]): void {
	const ids = change((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
	if (ids.length > 0) field.setAttribute('aria-describedby', ids.join(' '));
	else field.removeAttribute('aria-describedby');
}
