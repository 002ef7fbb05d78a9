/** Words that make what stands beside them no demand. */
export const isExtra =
	/(?:^|[^\p{L}])(?:pre|pré|plus|voordeel|mooi meegenomen|voorkeur|handig)(?!\p{L})/u;
