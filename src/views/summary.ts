/** Characters that search engines show of a description. */
const descriptionLimit = 155;

/** A text cut to what search engines show of a description. */
export const asDescription = (text: string): string => shortened(text, descriptionLimit);

/** A text cut at a sentence, or else at a word, to fit a number of characters. */
export function shortened(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const sentence = /^.*[.?](?=\s)/s.exec(text.slice(0, limit + 1))?.[0];
	if (sentence && sentence.length > limit / 2) return sentence;
	return `${text
		.slice(0, limit - 1)
		.replace(/\s\S*$/, '')
		.trimEnd()}…`;
}
