import type { APIRoute } from 'astro';
import { calendarPaths, calendarResponse } from '#site/calendars.ts';

export const getStaticPaths = calendarPaths;

export const GET: APIRoute = ({ props }) =>
	calendarResponse(props as Parameters<typeof calendarResponse>[0]);
