import { pageLanguage } from '#browser/page-language.ts';
import { savingMessages as english } from '#i18n/en/saving-messages.ts';
import { savingMessages as dutch } from '#i18n/nl/saving-messages.ts';

/** Both languages: they are less than what it takes to fetch one, and are there without a connection. */
export const savingMessages = pageLanguage() === 'en' ? english : dutch;
