import type { APIRoute } from 'astro';
import { picturePaths, pictureResponse } from '#site/share-pictures.ts';

export const getStaticPaths = picturePaths;

type Props = Parameters<typeof pictureResponse>[0];

export const GET: APIRoute<Props> = ({ props }) => pictureResponse(props);
