import type { APIRoute } from 'astro';
import { textFilePaths } from '#site/text-files.ts';

export const getStaticPaths = textFilePaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['make'](), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
