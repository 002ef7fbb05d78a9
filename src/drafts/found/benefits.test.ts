import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

test.each<[string, object]>([
	['25 vakantiedagen', { 'benefits.leaveDays': 25 }],
	['24 vakantiedagen + 12 ADV-dagen', { 'benefits.leaveDays': 24 }],
	['Reiskostenvergoeding van € 0,23 per kilometer', { 'benefits.travel.perKilometre': 0.23 }],
	['Je krijgt 21 cent per km', { 'benefits.travel.perKilometre': 0.21 }],
	['100% vergoeding van je OV', { 'benefits.travel.publicTransportPercent': 100 }],
	['Openbaar vervoer wordt volledig vergoed', { 'benefits.travel.publicTransportPercent': 100 }],
	['Een opleidingsbudget van € 1.000 per jaar', { 'benefits.training.budget': 1000 }],
])('finds the benefit in “%s”', (text, expected) => {
	expect(foundIn(text, 'benefits')).toEqual(expected);
});

test.each([
	'Je kunt tot 10 verlofdagen kopen',
	'Extra verlof: 5 dagen',
	'25 tot 30 vakantiedagen',
	'Een goede reiskostenvergoeding',
	'25 medewerkers',
])('finds no benefit in “%s”', (text) => {
	expect(foundIn(text, 'benefits')).toEqual({});
});
