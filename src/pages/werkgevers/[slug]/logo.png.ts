import type { APIRoute } from 'astro';
import { type Logo, logoResponse, organisationLogoPaths } from '#site/logos.ts';

export const getStaticPaths = organisationLogoPaths;

export const GET: APIRoute<Logo> = ({ props }) => logoResponse(props);
