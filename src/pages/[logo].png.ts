import type { APIRoute } from 'astro';
import { boardLogoPaths, logoResponse } from '#site/logos.ts';

export const getStaticPaths = boardLogoPaths;

export const GET: APIRoute = ({ props }) => logoResponse(props as { file: string; src: string });
