import type { APIRoute } from 'astro';
import { windowsIcon } from '#site/icons.ts';

export const GET: APIRoute = async () =>
	new Response(new Uint8Array(await windowsIcon()), {
		headers: { 'Content-Type': 'image/x-icon' },
	});
