import type { APIRoute } from 'astro';
import { textFilePaths } from '#site/text-files.ts';

export const getStaticPaths = textFilePaths;

type Props = ReturnType<typeof textFilePaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.make(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
