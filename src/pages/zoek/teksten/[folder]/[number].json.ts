import type { APIRoute } from 'astro';
import { textFilePaths } from '#site/text-search.ts';

export const getStaticPaths = textFilePaths;

export const GET: APIRoute<{ words: string }> = ({ props }) =>
	new Response(props.words, { headers: { 'Content-Type': 'application/json' } });
