import type { Manage } from '#domain/schema/manage.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';
import { absolute, href } from '#site/address.ts';
import { content, site } from '#site/content.ts';
import { headIcons } from '#site/icons.ts';
import { formOrigins } from '#site/security-policy.ts';

/** What the page to manage a board gives to its script, as JSON. */
export interface ManagePage {
	title: string;
	text: typeof cmsText;
	formOrigins: readonly string[];
	settings: {
		name: string;
		url: string;
		logo: string | undefined;
		rules: string;
		manage: Manage;
		policy: typeof site.lint;
		organisations: Record<string, Organisation>;
	};
}

/** The page to manage a board; a board that has it on has `manage` in `site.yml`. */
export function managePage(): ManagePage {
	const { manage, name, lint: policy } = site;
	if (!manage)
		throw new Error('`site.yml` has no `manage`, so there is nothing to make a page for');
	return {
		title: cmsText.title(name),
		text: cmsText,
		formOrigins,
		settings: {
			...{ name, manage, policy },
			url: absolute('/'),
			logo: headIcons().svg,
			rules: href('/regels/'),
			organisations: Object.fromEntries(
				content.organisations.map(({ slug, data }) => [slug, data]),
			),
		},
	};
}
