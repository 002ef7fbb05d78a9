import { describe, expect, test } from 'vitest';
import { reported, reportsOn } from './vague-texts.ts';

describe('a passage full of vague phrases', () => {
	const body =
		'Je bent een enthousiaste teamspeler met passie voor klanten. Je komt in een dynamische werkomgeving met korte lijnen.';

	test('is reported once, from the first phrase to the last', () => {
		expect(reported(body)).toEqual([
			'enthousiaste teamspeler met passie voor klanten. Je komt in een dynamische werkomgeving met korte lijnen',
		]);
	});

	test('names its phrases', () => {
		const [report] = reportsOn(body).reports;

		expect(report).toMatchObject({ ruleId: 'vague-paragraph', severity: 'error' });
		expect(report?.message).toContain('“dynamische werkomgeving”');
	});

	test('asks once for each fact, and shows where one ends and the next begins', () => {
		const asked = (text: string): string | undefined => reportsOn(text).reports[0]?.remedy;

		expect(
			asked(
				'Je krijgt een marktconform salaris, een mooi salaris, een leuk team en een passende beloning. Ook is er een hecht team.',
			),
		).toBe(
			'Schrijf haar opnieuw met feiten. Noem het bedrag, de periode en de uren; en het aantal mensen en hun rollen.',
		);
	});

	test('may be a list, where they stand in half of the items', () => {
		const vague = ['een leuk team', 'een uitdagende functie', 'korte lijnen', 'een open cultuur'];
		const clear = ['een fiets', 'een laptop', 'een telefoon', 'een bureau', 'een ov-kaart'];
		const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

		expect(reported(list(vague))).toHaveLength(1);
		expect(reported(list([...vague, ...clear]))).toHaveLength(4);
	});
});
