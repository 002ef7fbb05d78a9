import type { APIRoute } from 'astro';
import { templatePaths, templateSource } from '#site/recruiters-page.ts';

export const getStaticPaths = templatePaths;

export const GET: APIRoute = ({ props }) =>
	new Response(templateSource(props['template']), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
