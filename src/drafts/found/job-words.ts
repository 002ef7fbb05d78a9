import { eitherOf } from '#domain/written/alternatives.ts';
import { jobGroupOf } from '#drafts/found/job-group.ts';

const words = eitherOf(
	'medewerk(?:st)?er|assistent|secretaresse|administrateur|ondersteuner',
	'adviseur|consulent|jurist|recruiter|controller|analist|planner|specialist',
	'coördinator|beheerder|manager|teamleider',
	'verpleegkundige|verzorgende|begeleider|behandelaar|docent|leerkracht',
	'monteur|operator|chauffeur|developer|ontwikkelaar|engineer|consultant',
	'installateur|technicus|kraanman|machinist|draaier|lasser|timmerman|dakdekker',
	'pedicure|huishoudhulp|kelner|leraar|trainee|stagiaire?',
);
const job = new RegExp(`${words}(?!\\p{L})`, 'iu');

/** Whether words name a job. */
export const isJob = (name: string): boolean => job.test(name) || jobGroupOf(name) !== undefined;
