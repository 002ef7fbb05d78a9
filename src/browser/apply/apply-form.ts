import { DraftStore } from '#browser/apply/draft-store.ts';
import { applicationIn, fill } from '#browser/apply/form-values.ts';
import type { ResultPanel } from '#browser/apply/result-panel.ts';
import { takeWeek } from '#browser/apply/taken-week.ts';
import { loadApplyText } from '#browser/apply/texts.ts';
import { nameIn } from '#browser/via.ts';
import { type ApplicationFault, faultsIn } from '#domain/application/application.ts';
import { draftFrom, draftSource } from '#domain/application/draft.ts';
import type { ApplyText } from '#i18n/dictionary.ts';
import type { ComposeData } from '#views/apply/form.ts';

/**
 * Makes a message of what somebody fills in, on the device; with an endpoint it only looks the form
 * over before the browser sends it. What is loaded first keeps the draft, the rest comes when needed.
 */
export class ApplyForm extends HTMLElement {
	readonly #draft = new DraftStore(location.pathname);
	#data: ComposeData | undefined;
	#result: ResultPanel | undefined;

	connectedCallback(): void {
		const data: ComposeData = JSON.parse(this.dataset['vacancy'] ?? '');
		this.#data = data;
		const form = this.#form;
		form.noValidate = true;
		const draft = draftFrom(this.#draft.read(), data.questions);
		if (draft) fill(form, draft);
		else takeWeek(form, this.#find('[data-taken]'), () => void this.#save());
		this.#prepare();
		form.addEventListener('input', ({ target }) => this.#change(target));
		form.addEventListener('submit', (event) => this.#submit(event));
		this.querySelector('[data-clear]')?.addEventListener('click', () => void this.#clear());
		this.#keepBox.addEventListener('change', () => void this.#keep());
	}

	#prepare(): void {
		this.#keepBox.checked = !this.#draft.isOff;
		for (const part of this.querySelectorAll('[data-only-script]')) part.removeAttribute('hidden');
		for (const other of document.querySelectorAll<HTMLElement>('[data-form-hides]'))
			other.hidden = true;
		const via = this.querySelector<HTMLInputElement>('[data-via]');
		if (!via) return;
		via.value = nameIn(location.search);
		via.disabled = via.value === '';
	}

	#change(target: EventTarget | null): void {
		if (target === this.#keepBox) return;
		void this.#save();
		if (!this.#result) return;
		const application = applicationIn(this.#form);
		if (faultsIn(application).length === 0) this.#result.show(application);
		else this.#removeResult();
	}

	async #save(): Promise<void> {
		if (!this.#data || this.#draft.isOff) return;
		if (this.#draft.write(draftSource(applicationIn(this.#form), this.#data.questions))) return;
		this.#sayKept((await loadApplyText()).cannotKeep);
	}

	async #keep(): Promise<void> {
		this.#draft.isOff = !this.#keepBox.checked;
		await this.#save();
		const text = await loadApplyText();
		this.#sayKept(this.#keepBox.checked ? text.kept : text.notKept);
	}

	async #clear(): Promise<void> {
		const question = this.querySelector<HTMLElement>('[data-clear]')?.dataset['clear'];
		if (!window.confirm(question)) return;
		const keeps = this.#keepBox.checked;
		this.#form.reset();
		this.#find<HTMLElement>('[data-taken]').hidden = true;
		this.#keepBox.checked = keeps;
		this.#draft.clear();
		this.#removeResult();
		const text = await loadApplyText();
		const { clearFaults } = await import('#browser/apply/faults.ts');
		clearFaults(this.#form);
		this.#sayKept(text.cleared);
	}

	#submit(event: SubmitEvent): void {
		const faults = faultsIn(applicationIn(this.#form));
		if (faults.length === 0 && this.#form.method === 'post') {
			this.#draft.markSent();
			return;
		}
		event.preventDefault();
		void (faults.length > 0 ? this.#showFaults(faults) : this.#showResult());
	}

	async #showFaults(faults: readonly ApplicationFault[]): Promise<void> {
		this.#removeResult();
		const [text, { showFaults }] = await Promise.all([
			loadApplyText(),
			import('#browser/apply/faults.ts'),
		]);
		showFaults(this.#form, this.#template('faults'), faults, text);
	}

	async #showResult(): Promise<void> {
		const [text, { clearFaults }, { ResultPanel }] = await Promise.all([
			loadApplyText(),
			import('#browser/apply/faults.ts'),
			import('#browser/apply/result-panel.ts'),
		]);
		clearFaults(this.#form);
		this.#result ??= this.#newResult(ResultPanel, text);
		this.#result.show(applicationIn(this.#form));
		this.#result.element.focus();
	}

	#newResult(Panel: typeof ResultPanel, text: ApplyText): ResultPanel {
		if (!this.#data) throw new Error('<apply-form> is not connected');
		const panel = new Panel(this.#template('result'), this.#data, text, nameIn(location.search));
		this.append(panel.element);
		return panel;
	}

	#removeResult(): void {
		this.#result?.remove();
		this.#result = undefined;
	}

	#sayKept(text: string): void {
		this.#find('[data-kept]').textContent = text;
	}

	get #form(): HTMLFormElement {
		return this.#find('form');
	}

	get #keepBox(): HTMLInputElement {
		return this.#find('[data-keep]');
	}

	#template(part: string): HTMLTemplateElement {
		return this.#find(`template[data-part="${part}"]`);
	}

	#find<Found extends Element>(selector: string): Found {
		const found = this.querySelector<Found>(selector);
		if (!found) throw new Error(`<apply-form> needs \`${selector}\``);
		return found;
	}
}
