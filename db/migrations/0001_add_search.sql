CREATE VIRTUAL TABLE `story_search` USING fts5(
	`headline`, `standfirst`, `body`, `byline`, `story_id` UNINDEXED,
	tokenize = "unicode61 remove_diacritics 2"
);
