import type { ManagedBoard } from '#cms/config/cms-config.ts';
import type { Checking } from '#cms/findings/findings-of.ts';

/** What a build gives the page to manage a board; it stands in the page as JSON. */
export interface ManageSettings extends ManagedBoard, Pick<Checking, 'policy' | 'organisations'> {
	/** Address of the pages that explain the rules, with a slash at its end. */
	rules: string;
}

/** Where in the page the settings stand. */
export const settingsId = 'beheer-gegevens';
/** What stands in the page until Sveltia does. */
export const waitingId = 'beheer-wacht';
