import type { AppEventListener } from '@sveltia/cms';
import type { CheckForm } from '#cms/browser/check-form.ts';
import { reasonToWait } from '#cms/findings/summary-of.ts';

/**
 * Lets nothing be saved that has a fault, also when the field that checks is not on the screen: on a
 * telephone the preview takes its place. Sveltia shows the cause of an error with this message.
 */
export const keepFaultsOut = (
	checkFor: (collection: string) => CheckForm | undefined,
): AppEventListener => ({
	name: 'preSave',
	async handler({ entry }) {
		const check = checkFor(String(entry.get('collection')));
		const form: unknown = (entry.get('data') as unknown as { toJS: () => unknown }).toJS();
		const reason = check && reasonToWait(await check(form as Parameters<CheckForm>[0]));
		if (reason) throw new Error('saving_failed', { cause: new Error(reason) });
	},
});
