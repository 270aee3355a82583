ALTER TABLE `author` ADD `portrait_id` text REFERENCES `picture`(`id`) ON DELETE SET NULL;
--> statement-breakpoint
CREATE INDEX `author_portrait` ON `author` (`portrait_id`);
