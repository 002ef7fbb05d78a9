import type { ImageMetadata } from 'astro';
import { issueFormAddress } from '#drafts/issue/issue-form-address.ts';
import { templateFile } from '#drafts/template-file.ts';
import { withEndSlash } from '#domain/end-slash.ts';
import type { Repository } from '#domain/schema/site.ts';
import { recruitersText as text } from '#i18n/nl/recruiters.ts';
import { type TemplateName, templateNames, templates } from '#i18n/nl/templates/templates.ts';
import check from '#pictures/controle.webp';
import editor from '#pictures/editor-melding.webp';
import form from '#pictures/formulier.webp';
import issue from '#pictures/formulier-antwoord.webp';
import report from '#pictures/nakijken.webp';
import existing from '#pictures/overnemen.webp';
import questions from '#pictures/vragen.webp';
import { href } from '#site/address.ts';
import { ownSite } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';

export const checkAddress = '/recruiters/controle/';

export const templateAddress = (name: string): string => `/recruiters/sjablonen/${name}.md`;

/** What a vacancy needs and every way to write one, the easiest first. */
export const recruitersPage = () => ({
	frame: frameFor({
		address: '/recruiters/',
		title: text.title,
		description: text.description,
	}),
	text,
	checkHref: href(checkAddress),
	ways: [wayOf(text.check, check, href(checkAddress)), wayOf(formText(), form), ...issueWay()],
	waysOnDevice: [
		wayOf(text.questions, questions),
		wayOf(text.existing, existing),
		wayOf(text.editor, editor),
		wayOf(text.file, report),
	],
	templates: templateNames.map((name) => ({
		name: templates[name].name,
		file: `${name}.md`,
		href: href(templateAddress(name)),
		checkHref: `${href(checkAddress)}?sjabloon=${name}`,
	})),
	steps: text.afterSteps(ownSite.lint?.minimumLabel),
	more: [
		{ name: text.rules, href: href('/regels/') },
		{ name: text.label, href: href('/zo-werkt-het-label/') },
		...(ownSite.repository ? [{ name: text.manual, href: manualIn(ownSite.repository) }] : []),
	],
});

interface WayText {
	title: string;
	text: string;
	alt: string;
	command?: string;
	link?: string;
}

const wayOf = (
	{ title, text: about, alt, command, link }: WayText,
	picture: ImageMetadata,
	address?: string,
) => ({
	...{ title, text: about, picture, alt, command },
	link: link === undefined || address === undefined ? undefined : { name: link, href: address },
});

function issueWay() {
	const address = issueFormAddress(ownSite.repository);
	return address === undefined ? [] : [wayOf(text.issue, issue, address)];
}

/** Its address is told, not linked: `/beheer/` is no page for candidates or search engines. */
const formText = (): WayText => ({
	...text.form,
	text: ownSite.manage ? text.form.on(href('/beheer/')) : text.form.off,
});

/** Where a host shows the manual that comes with the board. */
function manualIn({ host, url, branch }: Repository): string {
	const folder = { github: 'blob', gitlab: '-/blob', forgejo: 'src/branch' }[host];
	return `${withEndSlash(url)}${folder}/${branch}/docs/handleiding.md`;
}

export const templatePaths = () =>
	templateNames.map((template) => ({ params: { name: template }, props: { template } }));

/** The file of a template, to save or to open in the page that checks. */
export const templateSource = (template: TemplateName): string => templateFile(template);
