import { markdownText } from '#channels/crawlers/markdown-twin.ts';

/** A line of a list of links. */
export interface OverviewLink {
	name: string;
	/** Absolute. */
	url: string;
	note?: string | undefined;
}

/** What `llms.txt` holds; texts are plain. */
export interface Overview {
	title: string;
	summary: string;
	/** Paragraphs before the first heading. */
	intro: readonly string[];
	sections: readonly { title: string; links: readonly OverviewLink[] }[];
}

/** An overview of a site for language models (llmstxt.org, version 2 of August 2026, read 2026-11-22). */
export function llmsText({ title, summary, intro, sections }: Overview): string {
	const blocks = [
		`# ${markdownText(title)}`,
		`> ${markdownText(summary)}`,
		...intro.map(markdownText),
		...sections
			.filter(({ links }) => links.length > 0)
			.flatMap((section) => [
				`## ${markdownText(section.title)}`,
				section.links.map(lineOf).join('\n'),
			]),
	];
	return `${blocks.join('\n\n')}\n`;
}

const lineOf = ({ name, url, note }: OverviewLink): string =>
	`- [${markdownText(name)}](${url})${note === undefined ? '' : `: ${markdownText(note)}`}`;
