import type { sharingMessages as dutch } from '#i18n/nl/sharing-messages.ts';

export const sharingMessages: typeof dutch = {
	copied: 'The address is copied.',
	notCopied: (address) => `Copying does not work. The address is ${address}`,
	via: (name) => `Tipped by: ${name}`,
};
