import { describe, expect, test } from 'vitest';
import { criteriaOf, unassessed } from '#kit/criteria.ts';
import { kitSubjectWith } from '#kit/kit-subject.fixture.ts';

const mail = { step: 'Mail', type: 'practical-test' as const, assesses: ['schrijven', 'Excel'] };
const talk = { step: 'Gesprek', type: 'interview' as const };
const competencies = ['geduld', 'luisteren', 'schriftelijk'];

/** What a step judges, by name. */
function namesIn(steps: Parameters<typeof kitSubjectWith>[0], index = 0) {
	const subject = kitSubjectWith({ competencies, ...steps });
	const step = subject.vacancy.selection?.[index];
	if (!step) throw new Error('No such step');
	const { competencies: found, ...others } = criteriaOf(step, subject);
	return { competencies: found.map(({ id }) => id), ...others };
}

describe('a step judges', () => {
	test('what it names: competencies by any word for them, and criteria of its own', () => {
		expect(namesIn({ selection: [mail] })).toEqual({
			competencies: ['schriftelijk'],
			own: ['Excel'],
			toSettle: [],
			isChosen: false,
		});
	});

	test('nothing of what the candidate decides as much as the employer', () => {
		const call = { step: 'Bellen', type: 'phone' as const, assesses: ['of het rooster past'] };

		expect(namesIn({ selection: [call] })).toMatchObject({
			competencies: [],
			own: [],
			toSettle: ['of het rooster past'],
		});
	});

	test('all that the vacancy asks for, in a talk that names nothing', () => {
		expect(namesIn({ selection: [talk] })).toMatchObject({ competencies, isChosen: true });
	});

	test('what no step judges, in the last talk that names no competency', () => {
		const last = { ...talk, assesses: ['samenwerken'] };

		expect(namesIn({ selection: [mail, last] }, 1)).toMatchObject({
			competencies: ['geduld', 'luisteren'],
			own: ['samenwerken'],
			isChosen: true,
		});
	});

	test('a competency once, however often it is named', () => {
		const twice = { ...talk, assesses: ['luisteren', 'doorvragen'] };

		expect(namesIn({ selection: [twice] }).competencies).toEqual(['luisteren']);
	});
});

test('what no step names is unassessed', () => {
	const subject = kitSubjectWith({ competencies, selection: [mail] });

	expect(unassessed(subject).map(({ id }) => id)).toEqual(['geduld', 'luisteren']);
});
