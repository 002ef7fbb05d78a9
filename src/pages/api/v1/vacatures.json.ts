import type { APIRoute } from 'astro';
import { listResponse } from '#site/api.ts';

export const GET: APIRoute = listResponse;
