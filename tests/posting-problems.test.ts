import { expect, test } from 'vitest';
import { publishable } from '#store/publishable.ts';
import { loadContent } from '#store/load-content.ts';
import { changed, onBoard } from './fixtures/board.ts';

const today = '2026-11-22';

/** What Google would refuse of the good vacancy with one fragment replaced. */
const judged = (from: string, to: string) =>
	onBoard({ 'vacancies/medewerker.md': changed(from, to) }, async (folder) => {
		const { problems } = publishable(await loadContent(folder), today);
		return problems
			.filter(({ code }) => code === 'refused-by-google')
			.map(({ file, line, message, harmless }) => ({ file, line, message, harmless }));
	});

test('a good vacancy is refused nothing', async () => {
	expect(await judged('openings: 2', 'openings: 3')).toEqual([]);
});

test('a title that Google calls spam keeps the vacancy from being published', async () => {
	expect(await judged('Klantenservicemedewerker webshop', 'Klantenservicemedewerker*')).toEqual([
		{
			file: 'vacancies/medewerker.md',
			line: 2,
			message:
				'De titel “Klantenservicemedewerker*” bevat een uitroepteken of een sterretje. Google kan dat als spam zien. Haal het teken weg, of laat google weg bij channels.',
			harmless: false,
		},
	]);
});

test.each([
	['a vacancy that does not go to Google', 'openings: 2', 'channels: [feeds]'],
	['a vacancy that is closed', 'status: open', 'status: filled'],
])('%s is not judged', async (_, from, to) => {
	const file = changed(from, to).replace('title: Klantenservicemedewerker webshop', 'title: Kok*');
	const codes = await onBoard({ 'vacancies/medewerker.md': file }, async (folder) =>
		publishable(await loadContent(folder), today).problems.map(({ code }) => code),
	);

	expect(codes).not.toContain('refused-by-google');
});
