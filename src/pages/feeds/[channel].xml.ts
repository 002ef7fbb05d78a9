import type { APIRoute } from 'astro';
import { jobSitePaths, jobSiteResponse } from '#site/feeds.ts';

export const getStaticPaths = jobSitePaths;

type Params = ReturnType<typeof jobSitePaths>[number]['params'];

export const GET: APIRoute<never, Params> = ({ params }) => jobSiteResponse(params.channel);
