import type { CheckForm, Form } from '#cms/browser/check-form.ts';

/** Milliseconds without a change after which it is worth looking again. */
const pause = 150;

/** Keeps the state of a component up with the form it stands in. */
export interface Eye {
	look: (component: Drawn) => void;
	stop: () => void;
}

/** Looks at each form once, and tells nothing of a form that has changed since. */
export function looking(check: CheckForm): Eye {
	let asked = '';
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		look(component) {
			const form = formIn(component);
			const now = JSON.stringify(form);
			if (now === asked) return;
			const tell = (state: Drawn['state']) => asked === now && component.setState(state);
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
		stop() {
			clearTimeout(timer);
			asked = '';
		},
	};
}

/** What the form around a component holds now. */
export const formIn = ({ props: { entry } }: Drawn): Form => entry?.get('data').toJS() ?? {};
