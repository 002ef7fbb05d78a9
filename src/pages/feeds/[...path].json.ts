import type { APIRoute } from 'astro';
import { type FeedList, feedPaths, feedResponse } from '#site/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ list: FeedList }> = ({ props }) => feedResponse(props.list, 'json');
