import type { APIRoute } from 'astro';
import { listingsResponse } from '#site/filter-page.ts';

export const GET: APIRoute = listingsResponse;
