import type { StrayText } from '#i18n/nl/stray.ts';

/** Sentences about a file in the content folder that nothing reads. */
export const strayText: StrayText = {
	settings: 'Nothing reads this file: settings belong in site.yml. Give it that name.',
	word: (file) =>
		`Nothing reads a Word file. Take the text over with npm run import -- content/${file}, and remove it here.`,
	document:
		'Nothing reads a file like this. Copy the text to a file that ends in .md, and remove this one.',
	picture: 'A picture like this cannot be shown. Save it as jpg, png or webp, and remove this one.',
	metrics: 'Nothing reads this file. Figures stand in a file that ends in .yml.',
	below: (folder) =>
		`Nothing reads this file: it stands a folder too deep. Put it in content/${folder}.`,
	elsewhere:
		'Nothing reads this file: it stands in the wrong folder. Vacancies belong in content/vacancies.',
	name: (name) => `Nothing reads this file: its name does not end in .md. Call it ${name}.md.`,
	other: 'Nothing reads this file. Remove it, or keep it outside content.',
};
