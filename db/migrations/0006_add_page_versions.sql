CREATE TABLE `site_page_version` (
	`page_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`saved_by` text,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`page_id`, `version`),
	FOREIGN KEY (`page_id`) REFERENCES `site_page`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `site_page_version_saved_by` ON `site_page_version` (`saved_by`);
--> statement-breakpoint
ALTER TABLE `site_page` ADD COLUMN `removed_at` integer;
--> statement-breakpoint
DROP INDEX `site_page_slug`;
--> statement-breakpoint
CREATE UNIQUE INDEX `site_page_slug` ON `site_page` (`slug`) WHERE `removed_at` IS NULL;
