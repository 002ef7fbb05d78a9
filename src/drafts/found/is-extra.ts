/** Words that make what stands beside them no demand; a preferred direction leaves the level as it is. */
export const isExtra =
	/(?:^|[^\p{L}])(?:pre|pré|plus|voordeel|mooi meegenomen|voorkeur(?! (?:in|binnen) (?:een|de|het) (?:richting|vakgebied))|handig)(?!\p{L})/u;
