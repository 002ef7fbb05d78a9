import type { APIRoute } from 'astro';
import { publicBoardResponse } from '#site/check-page.ts';

export const GET: APIRoute = publicBoardResponse;
