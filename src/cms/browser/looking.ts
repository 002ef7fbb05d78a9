import type { CheckForm, Form } from '#cms/browser/check-form.ts';
import type { Findings } from '#cms/findings/findings-of.ts';

/** Milliseconds without a change after which it is worth looking again. */
const pause = 150;

/** Keeps the state of a component up with the form it stands in. */
export interface Eye {
	look: (component: Drawn) => void;
	/** Resolves when the component is drawn again, or taken away. */
	next: () => Promise<void>;
	stop: () => void;
}

/**
 * Looks at each form once, and tells nothing of a form that has changed since; `found` is called with what
 * is found in the form as it is.
 */
export const looking = (check: CheckForm, found: (findings: Findings) => void): Eye =>
	new FormEye(check, found);

class FormEye implements Eye {
	readonly #check: CheckForm;
	readonly #found: (findings: Findings) => void;
	/** The form that was looked at last. */
	#asked = '';
	#waiting: (() => void)[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(check: CheckForm, found: (findings: Findings) => void) {
		this.#check = check;
		this.#found = found;
	}

	look(component: Drawn): void {
		this.#wake();
		const form = formIn(component);
		const now = JSON.stringify(form);
		if (now === this.#asked) return;
		const tell = (state: Drawn['state']): void => {
			if (this.#asked === now) this.#tell(component, state);
		};
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#ask(form, tell), this.#asked === '' ? 0 : pause);
		this.#asked = now;
	}

	next(): Promise<void> {
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	stop(): void {
		this.#wake();
		clearTimeout(this.#timer);
		this.#asked = '';
	}

	#ask(form: Form, tell: (state: Drawn['state']) => void): void {
		this.#check(form).then(
			(findings) => tell({ findings, failed: false }),
			() => tell({ failed: true }),
		);
	}

	#tell(component: Drawn, state: Drawn['state']): void {
		component.setState(state);
		if (state.findings) this.#found(state.findings);
	}

	#wake(): void {
		for (const go of this.#waiting) go();
		this.#waiting = [];
	}
}

/** What the form around a component holds now. */
export const formIn = ({ props: { entry } }: Drawn): Form => entry?.get('data').toJS() ?? {};
