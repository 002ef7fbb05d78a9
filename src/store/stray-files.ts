import { existsSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { inReadingOrder, type Problem } from '#content/problem.ts';
import { slugify } from '#domain/slugify.ts';
import { type StrayText, strayText } from '#i18n/nl/stray.ts';

/** What a board reads, beside `site.yml`. */
const read = [
	/^(?:vacancies|organisations|competencies|rules|landing|pages)\/[^/]+\.md$/i,
	/^(?:landing|pages)\/en\/[^/]+\.md$/i,
	/^metrics\/[^/]+\.yml$/i,
	/\.(?:jpe?g|png|webp|avif|svg)$/i,
];

/** Made by systems and programs, not by people; and what says to people what a folder holds. */
const unseen = /(?:^|\/)(?:\.|~\$|(?:Thumbs\.db|desktop\.ini)$)|~$|^README(?:\.\w+)?$/i;

/** Files of a content folder that nothing reads, which stops nothing: somebody meant something by them. */
export function strayFiles(folder: string, text: StrayText = strayText): Problem[] {
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'));
	return inReadingOrder(files.filter(isStray).map((file) => problemOf(file, text)));
}

const isStray = (file: string): boolean =>
	file !== 'site.yml' && !unseen.test(file) && !read.some((pattern) => pattern.test(file));

const problemOf = (file: string, text: StrayText): Problem => ({
	code: 'stray-file',
	file,
	message: sentenceOn(file, text),
	severity: 'warning',
	range: [0, 0],
	line: 1,
	column: 1,
	harmless: true,
});

function sentenceOn(file: string, text: StrayText): string {
	const extension = extname(file).toLowerCase();
	const [top = '', ...below] = file.split('/').slice(0, -1);
	if (/^site\.ya?ml$/i.test(file)) return text.settings;
	if (extension === '.docx') return text.word(file);
	if (/^\.(?:docx?|pdf|odt|rtf|pages)$/.test(extension)) return text.document;
	if (/^\.(?:heic|heif|gif|bmp|tiff?)$/.test(extension)) return text.picture;
	if (top === 'metrics') return text.metrics;
	if (extension === '.md' && below.length > 0) return text.below(top);
	if (extension === '.md') return text.elsewhere;
	return /^\.(?:markdown|mdown|mdx|txt)$/.test(extension)
		? text.name(slugify(basename(file).replace(/(?:\.\w+)+$/, '')))
		: text.other;
}
