import type { Competency } from '#domain/schema/competency.ts';
import type { Subject } from '#views/subject.ts';

/** A competency with the name of its file. */
export interface KitCompetency {
	id: string;
	data: Competency;
}

/** All that the documents of one vacancy are made of; its dictionary is Dutch, for the team. */
export interface KitSubject extends Subject {
	/** All competencies of the content folder. */
	competencies: readonly KitCompetency[];
}
