import type { APIRoute } from 'astro';
import { boardLogoPaths, type Logo, logoResponse } from '#site/logos.ts';

export const getStaticPaths = boardLogoPaths;

export const GET: APIRoute<Logo> = ({ props }) => logoResponse(props);
