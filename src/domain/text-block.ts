/** A heading or a paragraph with one text, or a list with one for every item; without markup. */
export interface TextBlock {
	kind: 'heading' | 'paragraph' | 'list';
	texts: string[];
}
