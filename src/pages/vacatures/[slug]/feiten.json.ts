import type { APIRoute } from 'astro';
import { factsFilePaths, factsResponse } from '#site/facts-files.ts';

export const getStaticPaths = factsFilePaths;

export const GET: APIRoute<{ file: Parameters<typeof factsResponse>[0] }> = ({ props }) =>
	factsResponse(props.file);
