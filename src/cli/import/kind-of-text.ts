/** What a text is written in: by its own signs first, then by the name of its file. */
export function kindOfText(text: string, name: string): 'html' | 'json' | 'markdown' | 'text' {
	const start = text.slice(0, 4000).trimStart();
	if (/\.(?:json|jsonld)$/i.test(name) || /^[{[]\s{0,40}[{["]/.test(start)) return 'json';
	if (/\.(?:md|markdown|mdx)$/i.test(name)) return 'markdown';
	if (
		/^(?:<!doctype html|<html|<\?xml|<!--)|<(?:body|head|main|article|div|p|ul|h[1-3]|script)[\s>]/i.test(
			start,
		)
	)
		return 'html';
	const isMarkdown = /^---\r?\n|^#{1,4} \S|^\s{0,3}[-*] \*\*|\]\(https?:/m.test(start);
	return isMarkdown ? 'markdown' : 'text';
}
