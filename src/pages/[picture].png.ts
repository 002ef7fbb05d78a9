import type { APIRoute } from 'astro';
import { picturePaths } from '#site/icons.ts';

export const getStaticPaths = picturePaths;

type Props = ReturnType<typeof picturePaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(new Uint8Array(await props.make()), { headers: { 'Content-Type': 'image/png' } });
