CREATE TABLE `live_post` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`place` text,
	`author_id` text,
	`is_key` integer DEFAULT false NOT NULL,
	`is_pinned` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`at` integer NOT NULL,
	`edited_at` integer,
	`removed_at` integer,
	`created_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `author`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `live_post_story` ON `live_post` (`story_id`,`at`,`id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `live_post_pinned` ON `live_post` (`story_id`) WHERE `is_pinned` = 1;
--> statement-breakpoint
CREATE INDEX `live_post_at` ON `live_post` (`at`);
--> statement-breakpoint
CREATE INDEX `live_post_author` ON `live_post` (`author_id`);
--> statement-breakpoint
CREATE INDEX `live_post_created_by` ON `live_post` (`created_by`);
--> statement-breakpoint
CREATE TABLE `live_post_version` (
	`post_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`place` text,
	`author_id` text,
	`replaced_at` integer NOT NULL,
	`replaced_by` text,
	PRIMARY KEY(`post_id`, `version`),
	FOREIGN KEY (`post_id`) REFERENCES `live_post`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `author`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`replaced_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `live_post_version_author` ON `live_post_version` (`author_id`);
--> statement-breakpoint
CREATE INDEX `live_post_version_replaced_by` ON `live_post_version` (`replaced_by`);
--> statement-breakpoint
ALTER TABLE `story` ADD COLUMN `live_ended_at` integer;
--> statement-breakpoint
ALTER TABLE `story` ADD COLUMN `live_updated_at` integer;
