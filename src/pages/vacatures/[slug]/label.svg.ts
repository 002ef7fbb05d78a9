import type { APIRoute } from 'astro';
import { labelPaths, labelSvg } from '#site/label-picture.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';

export const getStaticPaths = labelPaths;

export const GET: APIRoute<{ published: PublishedVacancy }> = ({ props }) =>
	new Response(labelSvg(props.published), { headers: { 'Content-Type': 'image/svg+xml' } });
