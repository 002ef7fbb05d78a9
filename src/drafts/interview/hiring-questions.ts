import { emailAndPhone } from '#drafts/interview/together.ts';
import { all, type Chapter, is, isOpen, type Values } from '#drafts/interview/question.ts';

/** How somebody applies, and what happens then. */
export const hiringChapters: readonly Chapter[] = [
	{
		id: 'apply',
		questions: [
			{ path: 'apply.email' },
			{ path: 'apply.url', when: isOpen('apply.email') },
			{ path: 'apply.whatsapp' },
			{
				path: 'apply.phone',
				when: all(isOpen('apply.email'), isOpen('apply.url'), isOpen('apply.whatsapp')),
			},
			{ path: 'apply.cv' },
			{ path: 'apply.letter' },
			{ path: 'apply.replyWithinWorkdays' },
			{
				path: 'selection',
				parts: [
					{ path: 'step' },
					{ path: 'type' },
					{ path: 'paid', when: is('type', 'trial-day') },
					{ path: 'with' },
					{ path: 'withinWorkdays' },
				],
			},
			{ path: 'contact.email', together: emailAndPhone },
			{ path: 'contact.phone' },
			{ path: 'contact.role', when: hasContact },
			{ path: 'privacy.retentionWeeks' },
			{ path: 'privacy.data', onOneLine: true },
			{ path: 'privacy.readers' },
		],
	},
	{ id: 'story', questions: [{ path: 'body' }] },
];

function hasContact(values: Values): boolean {
	return !isOpen('contact.email')(values) || !isOpen('contact.phone')(values);
}
