import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

test.each([
	['Wij zoeken 10 orderpickers voor ons magazijn.', 10],
	['# 10 orderpickers gezocht', 10],
	['Gezocht: twee enthousiaste koks', 2],
	['Aantal vacatures: 3', 3],
	['# 3 dossierbehandelaars', 3],
	['# Orderpicker (3 plekken)', 3],
	['Er is plaats voor twee collega’s.', 2],
])('finds how many people are sought in “%s”', (text, openings) => {
	expect(foundIn(text, 'openings')).toEqual({ openings });
});

test.each([
	'We zoeken 2 dagen per week een kok.',
	'We zoeken voor onze 10 chauffeurs een planner.',
	'Voor ons team van 10 developers zoeken we een kok.',
	'We zoeken 1 medewerker.',
	'We zoeken 2 tot 3 medewerkers.',
	'Wij zoeken 3 jaar ervaring.',
	'# Kok\n\nOns team:\n\n- 2 koks\n- 3 bedieningsmedewerkers',
])('finds no number of people in “%s”', (text) => {
	expect(foundIn(text, 'openings')).toEqual({});
});
