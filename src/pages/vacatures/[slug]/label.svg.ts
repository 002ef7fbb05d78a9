import type { APIRoute } from 'astro';
import { labelPaths, labelSvg } from '#site/label-picture.ts';

export const getStaticPaths = labelPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(labelSvg(props['published']), { headers: { 'Content-Type': 'image/svg+xml' } });
