import { withEndSlash } from '#domain/end-slash.ts';
import type { Repository } from '#domain/schema/site.ts';

/** A page where a repository makes a new file. */
export interface NewFilePage {
	href: string;
	/** Whether the text is in it; otherwise somebody has to paste it. */
	isFilled: boolean;
}

/** GitHub refuses an address of 8,192 characters, and then the text is gone (cli/cli#1575). */
export const longestAddress = 8_000;

/** Where a repository makes a file of this text, filled in as long as the address can hold it. */
export function newFilePage(repository: Repository, name: string, text: string): NewFilePage {
	const filled = addressWith(repository, name, text);
	return filled !== undefined && filled.length <= longestAddress
		? { href: filled, isFilled: true }
		: { href: addressOf(repository, name), isFilled: false };
}

/** GitLab takes no text in an address (changesets-gitlab#178). */
function addressWith(repository: Repository, name: string, text: string): string | undefined {
	if (repository.host === 'gitlab') return undefined;
	// A plus for a space makes it a fifth shorter than `%20`.
	return `${addressOf(repository, name)}&${new URLSearchParams({ value: text })}`;
}

function addressOf({ host, url, branch, directory }: Repository, name: string): string {
	const root = withEndSlash(url);
	const folder = directory.split('/').filter(Boolean).join('/');
	if (host === 'gitlab') {
		const query = new URLSearchParams({ file_name: `${folder}/${name}` });
		return `${root}-/new/${inPath(branch)}?${query}`;
	}
	const page = host === 'github' ? 'new' : '_new';
	return `${root}${page}/${inPath(`${branch}/${folder}`)}?${new URLSearchParams({ filename: name })}`;
}

const inPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
