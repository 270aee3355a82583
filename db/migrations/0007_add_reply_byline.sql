ALTER TABLE `comment` ADD `author_id` text REFERENCES `author`(`id`) ON DELETE SET NULL;
--> statement-breakpoint
CREATE INDEX `comment_author` ON `comment` (`author_id`);
