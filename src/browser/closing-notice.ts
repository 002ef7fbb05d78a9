/** Says that a vacancy is closed and takes the way to apply away, on a page built while it was open. */
export class ClosingNotice extends HTMLElement {
	connectedCallback(): void {
		if (!(Date.now() > Date.parse(this.dataset['until'] ?? ''))) return;
		const notice = this.querySelector('template');
		notice?.replaceWith(notice.content);
		this.hidden = false;
		for (const way of document.querySelectorAll('#solliciteren, [data-applies]')) way.remove();
	}
}
