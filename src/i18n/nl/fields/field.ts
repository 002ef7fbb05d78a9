/** What an author reads about one key, in editors, errors and the manual. */
export interface FieldText {
	/** Name of the field in a form. */
	title: string;
	/** What to write and why, in one or two sentences. */
	description: string;
	/** A value as it could stand in a file. */
	examples?: readonly unknown[];
}
