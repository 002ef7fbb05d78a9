import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { withoutOptionalEnds } from '#cli/after-build/lean-page.ts';

test.each([
	['<ul><li>Brood</li><li>Taart</li></ul>', '<ul><li>Brood<li>Taart</ul>'],
	['<ul><li><p>Brood</p></li> <li>Taart</li></ul>', '<ul><li><p>Brood</li> <li>Taart</ul>'],
	['<dl><dt>Uren</dt><dd>24</dd></dl>', '<dl><dt>Uren<dd>24</dl>'],
	[
		'<p>Je bakt.</p><p>Je bakt <a href="#">brood</a>.</p>',
		'<p>Je bakt.<p>Je bakt <a href="#">brood</a>.</p>',
	],
	['<div><p>Je bakt.</p> en bakt</div>', '<div><p>Je bakt.</p> en bakt</div>'],
	['<a-b><p>Je bakt.</p></a-b>', '<a-b><p>Je bakt.</p></a-b>'],
	[
		'<table><thead><tr><th>ma</th></tr></thead><tbody><tr><td>9</td><td></td></tr></tbody></table>',
		'<table><thead><tr><th>ma</thead><tbody><tr><td>9<td></tbody></table>',
	],
])('%s is read as before without the ends that HTML leaves to choose', (page, expected) => {
	const lean = withoutOptionalEnds(page);

	expect(lean).toBe(expected);
	expect(treeOf(lean)).toEqual(treeOf(page));
});

/** What a reader of HTML makes of it, without where each part stood. */
const treeOf = (html: string): unknown =>
	JSON.parse(
		JSON.stringify(fromHtml(html, { fragment: true }), (key, value: unknown) =>
			key === 'position' || key === 'data' ? undefined : value,
		),
	);
