import type { savingMessages as dutch } from '#i18n/nl/saving-messages.ts';

export const savingMessages: typeof dutch = {
	full: 'Saving does not work: your browser has no room left for this board.',
	newer: 'Saving does not work: this page is older than your list. Reload it, or try again later.',
	blocked: 'Saving does not work: your browser does not let this board remember anything.',
	withNote: 'Taken out of your list, with your note. Press again to put everything back.',
	saved: (count: number): string => (count === 1 ? '1 job' : `${count} jobs`),
};
