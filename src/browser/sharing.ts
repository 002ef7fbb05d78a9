import { pageLanguage } from '#browser/page-language.ts';
import { nameIn, withLine } from '#browser/via.ts';
import { sharingMessages as english } from '#i18n/en/sharing-messages.ts';
import { sharingMessages as dutch } from '#i18n/nl/sharing-messages.ts';

/** Both languages: they are less than what it takes to fetch one. */
const messages = pageLanguage() === 'en' ? english : dutch;

/** What became of copying an address. */
export const outcome = (isCopied: boolean, address: string): string =>
	isCopied ? messages.copied : messages.notCopied(address);

/** Puts the name of who tipped the vacancy, from the address of the page, in all ways to apply. */
export function mentionWho(): void {
	const name = nameIn(location.search);
	if (!name) return;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-applies]'))
		link.search = new URLSearchParams({ via: name }).toString();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('#solliciteren a[href]'))
		link.href = withLine(link.href, messages.via(name));
}
