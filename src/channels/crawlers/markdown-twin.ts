import { cleanText } from '#channels/text/clean-text.ts';
import type { Posting } from '#channels/posting.ts';
import type { OutlineSection } from '#views/outline/section.ts';

/** A vacancy as a Markdown document for machines that read text: the facts first, then the story. */
export function markdownTwin({ vacancy, url, summary, outline, dictionary }: Posting): string {
	const { ui, format } = dictionary;
	const { published, confirmed, reference } = vacancy;
	const origin = [
		ui['vacancy.published'](format.date(published)),
		confirmed && ui['vacancy.confirmed'](format.date(confirmed)),
		ui['vacancy.reference'](reference),
	];
	const blocks = [
		`# ${markdownText(vacancy.title)}`,
		`> ${markdownText(summary)}`,
		`<${url}>`,
		...outline.flatMap(blocksOf),
		markdownText(origin.filter(Boolean).join(' · ')),
	];
	return `${blocks.join('\n\n')}\n`;
}

function blocksOf({ level, title, paragraphs, items }: OutlineSection): string[] {
	const heading = title === undefined ? [] : [`${'#'.repeat(level)} ${markdownText(title)}`];
	const list = items.map((item) => `- ${markdownText(item)}`).join('\n');
	return [...heading, ...paragraphs.map(markdownText), ...(list === '' ? [] : [list])];
}

/** Text on one line that Markdown leaves as it is (CommonMark 0.31, 2.4). */
export const markdownText = (text: string): string =>
	cleanText(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>&~|]/g, (mark) => `\\${mark}`)
		.replace(/^[-+#=]/, (mark) => `\\${mark}`)
		.replace(/^(\d{1,9})([.)])/, '$1\\$2');
