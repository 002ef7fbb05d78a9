import { textFilesOf } from '#domain/search/text/text-files.ts';
import { openPostings } from '#site/postings.ts';
import { outlineText } from '#views/outline/outline-text.ts';

/** The words of all open vacancies, in the order of the list. */
export const textFiles = textFilesOf(
	openPostings().map(({ vacancy, outline }) => `${vacancy.title}\n${outlineText(outline)}`),
);

export const textFilePaths = () =>
	textFiles.files.map((words, number) => ({
		params: { folder: textFiles.folder, number: String(number) },
		props: { words },
	}));
