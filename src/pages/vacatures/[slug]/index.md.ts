import type { APIRoute } from 'astro';
import { markdownTwin, markdownTwinPaths } from '#site/markdown-twins.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';

export const getStaticPaths = markdownTwinPaths;

export const GET: APIRoute<{ published: PublishedVacancy }> = ({ props }) =>
	new Response(markdownTwin(props.published), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
