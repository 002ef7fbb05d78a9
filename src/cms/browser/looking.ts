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
export function looking(check: CheckForm, found: (findings: Findings) => void): Eye {
	let asked = '';
	let waiting: (() => void)[] = [];
	const wake = (): void => {
		for (const go of waiting) go();
		waiting = [];
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		look(component) {
			wake();
			const form = formIn(component);
			const now = JSON.stringify(form);
			if (now === asked) return;
			const tell = (state: Drawn['state']) => {
				if (asked !== now) return;
				component.setState(state);
				if (state.findings) found(state.findings);
			};
			clearTimeout(timer);
			timer = setTimeout(
				() =>
					check(form).then(
						(findings) => tell({ findings, failed: false }),
						() => tell({ failed: true }),
					),
				asked === '' ? 0 : pause,
			);
			asked = now;
		},
		next: () => new Promise((resolve) => waiting.push(resolve)),
		stop() {
			wake();
			clearTimeout(timer);
			asked = '';
		},
	};
}

/** What the form around a component holds now. */
export const formIn = ({ props: { entry } }: Drawn): Form => entry?.get('data').toJS() ?? {};
