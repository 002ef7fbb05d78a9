/** What somebody watches for, with what a 1, a 3 and a 5 look like. */
export interface RubricRow {
	name: string;
	low: string;
	middle: string;
	high: string;
}

/** A conversation to play and a piece of work to do, for job groups that look alike. */
export interface FamilyText {
	rolePlay: {
		/** What the candidate reads beforehand. */
		candidate: readonly string[];
		/** Whom the actor plays. */
		actor: string;
		/** What happened before the conversation, for the actor alone. */
		before: readonly string[];
		opening: string;
		/** Three steps, each harder than the one before. */
		escalation: readonly [string, string, string];
		calms: readonly string[];
		worsens: readonly string[];
		ending: string;
		criteria: readonly [RubricRow, RubricRow, RubricRow, RubricRow];
	};
	test: {
		/** What the candidate reads. */
		assignment: readonly string[];
		/** Whether the material tells the team what to prepare, and so gives away what to look for. */
		isForTeam: boolean;
		/** Material to use as it is or to change; the first asks most. */
		materials: readonly { title: string; paragraphs: readonly string[] }[];
		/** What the team prepares beforehand. */
		preparation: readonly string[];
		/** Questions for the talk afterwards. */
		afterwards: readonly string[];
		rubric: readonly [RubricRow, RubricRow, RubricRow, RubricRow];
	};
}
