import { select, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onClearBoard } from './fixtures/lint-command.ts';
import { figures, file, reportIn } from './fixtures/report.ts';

/** The page that is made of a board with these files. */
const pageOn = (files: Record<string, string>) =>
	onClearBoard(files, async (folder) => {
		const target = join(folder, '../', `${folder.split('/').at(-1)}-cijfers`);
		const { code, err } = await reportIn(folder, '--html', target);
		const html = readFileSync(join(target, 'index.html'), 'utf8');
		rmSync(target, { recursive: true });
		return { code, err, html, tree: fromHtml(html) };
	});

test('the page is one file that loads nothing', async () => {
	const { code, html, tree } = await pageOn({ [file]: figures });

	expect(code).toBe(0);
	expect(html).toMatch(/^<!doctype html>/i);
	expect(selectAll('script, link, img, [src], [href]', tree)).toEqual([]);
	expect(html).not.toMatch(/url\(|@import/);
	expect(select('meta[name=robots]', tree)?.properties['content']).toBe('noindex');
});

test('the page has beside every drawing a table with the same words, and a name and a description for it', async () => {
	const { tree } = await pageOn({ [file]: figures });
	const drawings = selectAll('svg', tree);
	const ids = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));

	expect(drawings.length).toBeGreaterThan(3);
	expect(new Set(ids).size).toBe(ids.length);
	for (const drawing of drawings) {
		const labels = String(drawing.properties['ariaLabelledBy']).split(/[ ,]/);
		expect(labels.map((id) => ids.includes(id))).toEqual([true, true]);
		expect(textOf(select('desc', drawing) ?? drawing)).toMatch(/: .+\. Dezelfde getallen/);
	}
	for (const section of selectAll('section', tree)) {
		const cells = selectAll('th, td', section).map((cell) => textOf(cell));
		for (const name of selectAll('svg g > text:first-child', section))
			expect(cells).toContain(textOf(name));
	}
});

test('the page hides in a drawing what it hides in the table beside it', async () => {
	const { html, tree } = await pageOn({ [file]: figures });

	expect(selectAll('.hidden-bar', tree)).toHaveLength(2);
	expect(html).not.toMatch(/>(?:2|8)</);
});

test('the page takes names for text', async () => {
	const name = '<img src=x onerror=alert(1)>';
	const employer = `---\nname: "${name}"\nfictional: true\nsector: retail\n---\n`;
	const { html, tree } = await pageOn({
		[file]: figures,
		'organisations/voorbeeld.md': employer,
	});

	expect(html).not.toContain('<img');
	expect(selectAll('h2', tree).map((title) => textOf(title))).toContain(name);
});

test('the page is never made where the site is, also past a link', async () => {
	await onClearBoard({ [file]: figures }, async (folder) => {
		mkdirSync(join(folder, 'buiten'));
		for (const inside of [folder, join(folder, 'cijfers'), join(folder, 'a/../metrics/b')])
			expect((await reportIn(folder, '--html', inside)).code).toBe(2);
		symlinkSync(folder, join(folder, '../', `${folder.split('/').at(-1)}-link`));
		const link = `${folder}-link`;
		expect((await reportIn(folder, '--html', join(link, 'x'))).code).toBe(2);
		expect(existsSync(join(folder, 'x'))).toBe(false);
		unlinkSync(link);
	});
});
