import type { APIRoute } from 'astro';
import { filterIndexResponse } from '#site/filter-page.ts';

export const GET: APIRoute = filterIndexResponse;
