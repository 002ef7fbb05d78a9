import type { APIRoute } from 'astro';
import { templatePaths, templateSource } from '#site/recruiters-page.ts';

export const getStaticPaths = templatePaths;

type Props = ReturnType<typeof templatePaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(templateSource(props.template), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
