import type * as z from 'zod';
import type { Competency } from '#domain/schema/competency.ts';
import type { vacancySchema } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import type { KitCompetency, KitSubject } from '#kit/kit-subject.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const competency = (id: string, data: Partial<Competency> & { name: string }): KitCompetency => ({
	id,
	data: {
		definition: `Wat ${id} is.`,
		behaviour: [`Laat ${id} zien.`],
		questions: [`Vertel over ${id}.`, `Wanneer miste ${id}?`],
		anchors: [1, 2, 3, 4, 5].map((score) => `${id} op ${score}.`),
		...data,
	},
});

const sampleCompetencies: readonly KitCompetency[] = [
	competency('geduld', { name: 'Geduld' }),
	competency('luisteren', { name: 'Luisteren', synonyms: ['doorvragen'] }),
	competency('schriftelijk', { name: 'Schriftelijk uitdrukken', synonyms: ['schrijven'] }),
];

type Given = Partial<z.input<typeof vacancySchema>>;

/** A vacancy as `subjectWith` makes it, with three competencies to name. */
export const kitSubjectWith = (given: Given = {}): KitSubject => ({
	...subjectWith(given),
	dictionary: dictionaryFor('nl'),
	competencies: sampleCompetencies,
});
