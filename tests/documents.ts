import { readFileSync } from 'node:fs';

export function read(path: string): string {
	return readFileSync(path, 'utf8');
}

/** Contents of the fenced blocks in a language, without the last line break. */
export function blocksOf(markdown: string, language: string): string[] {
	const blocks = markdown.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, 'gm'));
	return [...blocks].map(([, block = '']) => block);
}

function withoutBlocks(markdown: string): string {
	return markdown.replace(/^```[\s\S]*?^```$/gm, '');
}

/** Files and folders between backticks; not those that tools make. */
export function pathsIn(markdown: string): string[] {
	const made = new Set(read('.gitignore').split('\n'));
	const names = withoutBlocks(markdown).matchAll(/`(\.?[\w-][\w./-]*)`/g);
	return [...new Set([...names].map(([, name = '']) => name))].filter(
		(name) => /\/|\.(?:json|md|mjs|ts|yml)$/.test(name) && !made.has(name),
	);
}

/** Addresses inside the project. */
export function linksIn(document: string): string[] {
	const links = withoutBlocks(read(document))
		.replace(/`[^`]*`/g, '')
		.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g);
	return [...new Set([...links].map(([, link, picture]) => link ?? picture ?? ''))].filter(
		(link) => !/^[a-z]+:/.test(link),
	);
}

/** Anchors as GitHub makes them of headings. */
export function anchorsIn(markdown: string): string[] {
	const headings = withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm);
	return [...headings].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replaceAll(' ', '-'),
	);
}
