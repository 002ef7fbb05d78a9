import type { APIRoute } from 'astro';
import { logoResponse, organisationLogoPaths } from '#site/logos.ts';

export const getStaticPaths = organisationLogoPaths;

export const GET: APIRoute = ({ props }) => logoResponse(props as { file: string; src: string });
