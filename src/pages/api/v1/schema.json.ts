import type { APIRoute } from 'astro';
import { schemaResponse } from '#site/api.ts';

export const GET: APIRoute = schemaResponse;
