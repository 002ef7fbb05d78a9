import type { APIRoute } from 'astro';
import { markdownTwin, markdownTwinPaths } from '#site/markdown-twins.ts';

export const getStaticPaths = markdownTwinPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(markdownTwin(props['published']), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
