/**
 * Works pay out again for the hours and shifts that somebody chooses. The page holds a worked
 * example; fields take the place of what it says of the choice when it comes near the screen. Without
 * script, or when nothing can be fetched, the example stays.
 */
export class PayCalculator extends HTMLElement {
	connectedCallback(): void {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				void this.#open();
			},
			// A screen away, so that nothing moves before somebody's eyes.
			{ rootMargin: '100%' },
		);
		observer.observe(this);
	}

	async #open(): Promise<void> {
		try {
			const { openCalculator } = await import('#browser/pay/open-calculator.ts');
			await openCalculator(this);
		} catch {
			// The example is complete by itself.
		}
	}
}
