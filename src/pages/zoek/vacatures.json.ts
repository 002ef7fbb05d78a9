import type { APIRoute } from 'astro';
import { searchIndexResponse } from '#site/search-index.ts';

export const GET: APIRoute = searchIndexResponse;
