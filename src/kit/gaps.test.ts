import { describe, expect, test } from 'vitest';
import { gapsIn } from '#kit/gaps.ts';
import { kitSubjectWith } from '#kit/kit-subject.fixture.ts';

const mail = {
	step: 'Mail',
	type: 'practical-test' as const,
	minutes: 30,
	assesses: ['schrijven'],
};
const talk = {
	step: 'Gesprek',
	type: 'interview' as const,
	minutes: 60,
	assesses: ['wat je zoekt'],
};
const onboarding = { weeks: 3 };

describe('what no step judges is told', () => {
	test('in the number that fits, with the field as the form calls it and its key', () => {
		const one = gapsIn(
			kitSubjectWith({ competencies: ['geduld', 'schriftelijk'], selection: [mail], onboarding }),
		);
		const two = gapsIn(
			kitSubjectWith({ competencies: ['geduld', 'luisteren'], selection: [mail], onboarding }),
		);

		expect(one).toContain(
			'Geen stap beoordeelt “Geduld”. Kandidaten lezen dat wel in de vacature. Zet deze competentie bij “Waar we op letten” (assesses) van een stap, of haal die weg bij “Competenties” (competencies).',
		);
		expect(two).toContain(
			'Geen stap beoordeelt “Geduld” en “Luisteren”. Kandidaten lezen dat wel in de vacature. Zet deze competenties bij “Waar we op letten” (assesses) van een stap, of haal die weg bij “Competenties” (competencies).',
		);
	});

	test('not when a step judges all', () => {
		const gaps = gapsIn(
			kitSubjectWith({ competencies: ['schriftelijk'], selection: [mail, talk], onboarding }),
		);

		expect(gaps.join()).not.toContain('beoordeelt');
	});
});

describe('a practical step is missed', () => {
	const contract = { type: 'permanent' as const };

	test.each([
		['in a job', contract, true],
		['not in voluntary work, where it would be unpaid', { type: 'volunteer' as const }, false],
	])('%s', (_, of, isMissed) => {
		const gaps = gapsIn(kitSubjectWith({ contract: of, selection: [talk], onboarding }));

		expect(gaps.some((gap) => gap.startsWith('Er is geen opdracht of rollenspel'))).toBe(isMissed);
	});
});

test('the first weeks are missed in a job, not in an assignment for somebody with a business', () => {
	const isMissed = (type: 'permanent' | 'freelance') =>
		gapsIn(kitSubjectWith({ contract: { type }, selection: [mail] })).some((gap) =>
			gap.includes('“Inwerken” (onboarding)'),
		);

	expect([isMissed('permanent'), isMissed('freelance')]).toEqual([true, false]);
});
