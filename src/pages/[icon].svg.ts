import type { APIRoute } from 'astro';
import { vectorIcon, vectorIconPaths } from '#site/icons.ts';

export const getStaticPaths = vectorIconPaths;

export const GET: APIRoute = () =>
	new Response(new Uint8Array(vectorIcon()), { headers: { 'Content-Type': 'image/svg+xml' } });
