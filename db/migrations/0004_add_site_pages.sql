CREATE TABLE `site_page` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`language` text,
	`word_count` integer NOT NULL,
	`position` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_page_slug` ON `site_page` (`slug`);
--> statement-breakpoint
CREATE INDEX `site_page_position` ON `site_page` (`position`);
--> statement-breakpoint
CREATE INDEX `site_page_updated_by` ON `site_page` (`updated_by`);
--> statement-breakpoint
CREATE TABLE `former_page_slug` (
	`slug` text PRIMARY KEY NOT NULL,
	`page_id` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `site_page`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_page_slug_page` ON `former_page_slug` (`page_id`);
