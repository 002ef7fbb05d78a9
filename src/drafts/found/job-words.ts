import { jobGroupOf } from '#drafts/found/job-group.ts';

const job =
	/(?:medewerk(?:st)?er|adviseur|ondersteuner|consulent|coördinator|beheerder|specialist|manager|begeleider|assistent|administrateur|secretaresse|monteur|chauffeur|verpleegkundige|verzorgende|docent|leerkracht|developer|ontwikkelaar|engineer|analist|planner|operator|behandelaar|jurist|recruiter|controller|teamleider)(?!\p{L})/iu;

/** Whether words name a job. */
export const isJob = (name: string): boolean => job.test(name) || jobGroupOf(name) !== undefined;
