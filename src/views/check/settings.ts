import type { LabelGrade } from '#domain/label.ts';
import type { Repository } from '#domain/schema/site.ts';

/** What the page that checks a vacancy has to know of its board, before it asks for more. */
export interface CheckSettings {
	/** Address of a `PublicBoard`. */
	board: string;
	/** Address of the page of a rule, with `{id}` in it. */
	rule: string;
	/** Address of a vacancy, with `{slug}` in it. */
	vacancy: string;
	/** Address of the file of a template, with `{name}` in it. */
	template: string;
	/** Name of the draft in the storage of the browser. */
	key: string;
	repository: Repository | undefined;
	/** A label in a letter and words. */
	labels: Readonly<Partial<Record<LabelGrade, string>>>;
}
