import { withEndSlash } from '#domain/end-slash.ts';
import type { Repository } from '#domain/schema/site.ts';

/** Where somebody fills in the form for a vacancy; it comes with the project, but only GitHub shows it. */
export const issueFormAddress = (repository: Repository | undefined): string | undefined =>
	repository?.host === 'github'
		? `${withEndSlash(repository.url)}issues/new?template=vacature.yml`
		: undefined;
