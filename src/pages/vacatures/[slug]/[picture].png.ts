import type { APIRoute } from 'astro';
import { picturePaths, pictureResponse } from '#site/share-pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute = ({ props }) =>
	pictureResponse(props as Parameters<typeof pictureResponse>[0]);
