import type { APIRoute } from 'astro';
import { calendarPaths, calendarResponse } from '#site/calendars.ts';

export const getStaticPaths = calendarPaths;

type Props = Parameters<typeof calendarResponse>[0];

export const GET: APIRoute<Props> = ({ props }) => calendarResponse(props);
