CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`created_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `correction_story` ON `correction` (`story_id`,`at`);
--> statement-breakpoint
CREATE INDEX `correction_at` ON `correction` (`at`,`id`);
--> statement-breakpoint
CREATE INDEX `correction_created_by` ON `correction` (`created_by`);
