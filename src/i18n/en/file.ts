import { formatsFor, locales } from '#i18n/format.ts';
import type { FileText } from '#i18n/nl/file.ts';

const forbidden = 'You may not read this file. Ask whoever manages it for permission.';

/** By the code of the system. */
const noAccess: Readonly<Record<string, string>> = {
	ENOENT: 'The file is not there. If it is a link, it leads nowhere.',
	EISDIR: 'This is a folder and not a file. Give the folder another name, or take it away.',
	...{ EACCES: forbidden, EPERM: forbidden },
};

/** More names than this are not read. */
const mostNames = 15;

function otherEmployer(slug: string, known: readonly string[]): string {
	const add = `make the file ${slug}.md there`;
	if (known.length === 0) return `There is no employer yet: ${add}.`;
	if (known.length > mostNames) return `Choose a name that is there, or ${add}.`;
	return `Choose from ${known.join(', ')}, or ${add}.`;
}

const { number } = formatsFor(locales.en);

const sizeOf = (megabytes: number, width: number, height: number): string =>
	`${number(megabytes)} MB, ${number(width)} by ${number(height)} pixels`;

/** Sentences about a file as a whole and about files together. */
export const fileText: FileText = {
	empty: 'The file is empty. Copy another file as an example and fill in your own data.',
	lateFrontmatter:
		'There is an empty line or space above the frontmatter. Begin with --- on line 1.',
	unclosedFrontmatter: 'The frontmatter does not end. Put a line with --- below the last key.',
	noFrontmatter:
		'The file does not begin with frontmatter. Put the data at the top, between two lines with ---.',
	notAMapping:
		'The data are not lines like “title: Baker”. Write on each line a key, a colon and a value.',
	unreadable: 'There is a character here that cannot be read. Save the file as UTF-8.',
	binary: 'The file is not text. Write it in a text editor and save it as UTF-8.',
	tooLarge: (megabytes) =>
		`The file is larger than 1 MB (about ${megabytes} MB). A vacancy is a few pages of text. Put images and attachments beside it, not in it.`,
	noAccess: (code) =>
		noAccess[code] ??
		'The file cannot be opened. Check that it is an ordinary file and that you may read it.',
	fileName: (name) =>
		`The file name “${name}” cannot be an address. Use small letters, digits and hyphens, as in “baker-early-shift.md”.`,
	reservedName: (name) =>
		`The file name “${name}” is the address of another page already. Choose another name.`,
	unknownOrganisation: (slug, near, known) =>
		`The employer “${slug}” is not in content/organisations. ${near ? `Did you mean “${near}”?` : otherEmployer(slug, known)}`,
	unknownMetricsVacancy: (slug, near) =>
		`The vacancy “${slug}” is not in content/vacancies. ${near ? `Do you mean “${near}”?` : 'Check the name.'}`,
	overlappingMetrics: (file) =>
		`Some of these days are in ${file} too, so everything would count twice. Let the periods follow each other.`,
	brokenOrganisation: (slug) =>
		`The employer “${slug}” has mistakes of its own. Mend those first in organisations/${slug}.md.`,
	clientWithoutAgency: (slug) =>
		`“agencyFor” is for agencies only, and “${slug}” is none. Remove the line, or write “agency: true” in organisations/${slug}.md.`,
	unknownCompetency: (id, near) =>
		`The competency “${id}” is not in content/competencies. ${near ? `Did you mean “${near}”?` : `Make the file ${id}.md or remove the name.`}`,
	repeatedReference: (reference, other) =>
		`The reference “${reference}” is in ${other} too. Give each vacancy a reference of its own.`,
	unknownVacancy: (address) =>
		`The link goes to “${address}”, but that vacancy does not exist. Check the file name.`,
	formerSlugOwn: (slug) => `“${slug}” is what this file is called now. Put only former names here.`,
	formerSlugTaken: (slug, file) =>
		`The former address “${slug}” now belongs to ${file}. Remove the name here.`,
	formerSlugRepeated: (slug, file) =>
		`The former address “${slug}” is in ${file} too. An address can lead to one vacancy only: leave it in one place.`,
	formerSlugReserved: (slug) => `“${slug}” is the address of another page. Remove the name here.`,
	missingImage: (path) =>
		`The file “${path}” does not exist. Put the image beside this file or check the name.`,
	imageOutside: (path) =>
		`The image “${path}” is outside the content folder. Put the file beside this file.`,
	brokenImage: (path) =>
		`The file “${path}” is not a readable image. Save it again as jpg, png or webp.`,
	largeImage: (path, megabytes, width, height) =>
		`The image “${path}” is large: ${sizeOf(megabytes, width, height)}. Make it smaller; 2,000 pixels wide is enough for the board.`,
	hugeImage: (path, megabytes, width, height) =>
		`The image “${path}” is too large for the board: ${sizeOf(megabytes, width, height)}. Make it smaller; 2,000 pixels wide is enough.`,
	missingSite:
		'The file site.yml is missing. Copy it from the example board and fill in name, address and colour.',
};
