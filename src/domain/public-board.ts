import type { DefinedCompetency } from '#domain/competency-in.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** What a board tells the browser, so that a vacancy is checked there as it will be on the board. */
export interface PublicBoard {
	/** Language in which the board and its employers write. */
	language: SiteLanguage;
	/** `lint` in `site.yml`. */
	policy: Policy;
	/** By file name without extension. */
	organisations: Readonly<Record<string, Organisation>>;
	competencies: Readonly<Record<string, DefinedCompetency>>;
}
