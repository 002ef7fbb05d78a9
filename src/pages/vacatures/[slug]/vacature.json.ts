import type { APIRoute } from 'astro';
import { vacancyPaths, vacancyResponse } from '#site/api.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';

export const getStaticPaths = vacancyPaths;

export const GET: APIRoute<{ published: PublishedVacancy }> = ({ props }) =>
	vacancyResponse(props.published);
