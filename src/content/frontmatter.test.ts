import { expect, test } from 'vitest';
import { parseFrontmatter } from '#content/frontmatter.ts';

const vacancy = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

test('what is typed below the frontmatter leaves it as it was read', () => {
	const before = parseFrontmatter(vacancy('Kok', 'Je kookt'));

	expect(before).toBeDefined();
	expect(parseFrontmatter(vacancy('Kok', 'Je kookt.'))).toBe(before);
});

test('what is typed in the frontmatter is read', () => {
	parseFrontmatter(vacancy('Kok', 'Je kookt.'));

	expect(parseFrontmatter(vacancy('Koks', 'Je kookt.'))?.document.toJS()).toEqual({
		title: 'Koks',
	});
});

test('a text that loses its frontmatter has none', () => {
	parseFrontmatter(vacancy('Kok', 'Je kookt.'));

	expect(parseFrontmatter('Je kookt.\n')).toBeUndefined();
});
