import { expect, test } from 'vitest';
import { fieldAt, schemaAt } from '#content/schema-at.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';

test.each([[['salary', 'min']], [['shifts', 0, 'from']], [['tasks', 0]]])(
	'a vacancy has something at %j',
	(path) => {
		expect(schemaAt(vacancySchema, path)).toBeDefined();
	},
);

test.each(['constructor', 'toString', '__proto__', 'wage'])('“%s” is no key of it', (key) => {
	expect(schemaAt(vacancySchema, [key])).toBeUndefined();
	expect(fieldAt(vacancySchema, ['salary', key])).toBeUndefined();
});
