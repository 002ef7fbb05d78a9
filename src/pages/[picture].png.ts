import type { APIRoute } from 'astro';
import { picturePaths } from '#site/icons.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = async ({ props }) =>
	new Response(new Uint8Array(await props['make']()), { headers: { 'Content-Type': 'image/png' } });
