import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { titleBlock } from '#lint/rules/findability/title-block.ts';

const marker =
	/(?<!\p{L})(?!v\/h)(?:m|v|w|f|h|x|man|vrouw)(?: ?[/|] ?(?:m|v|w|f|h|x|d|man|vrouw)){1,3}(?!-?\p{L})|(?<!\p{L})(?:mvx|vmx|all(?:e|i)? genders?)(?!\p{L})/u;

/** Reports “m/v” in the title: lawful, but it reads better as a sentence in the text. */
export const titleWithSexMarker: Rule = {
	id: 'title-with-sex-marker',
	category: 'findability',
	severity: 'info',
	source: 'https://wetten.overheid.nl/BWBR0003299',
	*check(document, text) {
		const title = titleBlock(document);
		const found = title && marker.exec(title.folded.text);
		if (!found) return;
		const range = rangeIn(title.folded, found.index, found.index + found[0].length);
		yield { range, ...text.titleWithSexMarker(document.source.slice(...range)) };
	},
};
