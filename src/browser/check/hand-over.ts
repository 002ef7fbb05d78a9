import { newFilePage } from '#drafts/new-file-address.ts';
import type { Repository } from '#domain/schema/site.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** Gives the browser a text as a file to keep. */
export function download(name: string, source: string): string {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([source], { type: 'text/markdown;charset=utf-8' }));
	link.download = name;
	link.click();
	// Some browsers only begin to read it after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return text.downloaded(name);
}

/** Whether the text is on the clipboard now. */
export async function copy(source: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(source);
		return true;
	} catch {
		return false;
	}
}

/** Opens a new file in the repository, with the text in it or else at hand. */
export async function openAt(
	repository: Repository,
	name: string,
	source: string,
): Promise<string> {
	const { href, isFilled } = newFilePage(repository, name, source);
	if (!isFilled) {
		await copy(source);
		download(name, source);
	}
	window.open(href, '_blank', 'noopener');
	return isFilled ? '' : text.pasteThere;
}
