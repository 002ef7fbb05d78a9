import type { BodyText } from '#i18n/nl/body.ts';
import { shortened } from '#i18n/nl/shortened.ts';

/** Sentences about the text below the frontmatter. */
export const bodyText: BodyText = {
	tooDeep: (levels) =>
		`More than ${levels} quotations, lists or emphases stand inside each other here. Remove marks until a few are left.`,
	rawHtml: (html) =>
		`The text holds HTML: “${shortened(html)}”. It does not reach the page. Write it in Markdown or remove it.`,
	linkAddress: (address) =>
		address === ''
			? 'The link has no address. Write the address between the round brackets.'
			: `The link goes to “${shortened(address)}”. Write an address that begins with https://, mailto: or tel:, or the name of another vacancy, such as “baker.md”.`,
	imageElsewhere: (address) =>
		`The image is somewhere else: “${shortened(address)}”. Put the file beside this file and write “./file.jpg”.`,
	imagePath: (address) =>
		`The image is called “${shortened(address)}”. Name a jpg, png, webp, avif or svg file beside this file, with a name without spaces, brackets and accents.`,
	imageSuffix: (address, file) =>
		`The image is called “${shortened(address)}”. Leave out what stands behind the name of the file: ${shortened(file)}.`,
	imageReference:
		'The address of this image is somewhere else in the text. Write it here, in full: ![What it shows](./file.jpg).',
	imageAlt: (address) =>
		`The image “${shortened(address)}” has no description. Write between the square brackets what it shows: ![What it shows](${shortened(address)}).`,
};
