CREATE TABLE `attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_started_at` integer NOT NULL,
	`blocked_until` integer,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempt_expires` ON `attempt` (`expires_at`);--> statement-breakpoint
CREATE TABLE `author` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`role_line` text,
	`bio` text,
	`user_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `author_slug` ON `author` (`slug`);--> statement-breakpoint
CREATE INDEX `author_name` ON `author` (`name`);--> statement-breakpoint
CREATE INDEX `author_user` ON `author` (`user_id`);--> statement-breakpoint
CREATE TABLE `one_time_token` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `one_time_token_expires` ON `one_time_token` (`expires_at`);--> statement-breakpoint
CREATE INDEX `one_time_token_user` ON `one_time_token` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_hash` ON `session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`password_changed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email` ON `user` (`email`);--> statement-breakpoint
CREATE INDEX `user_name` ON `user` (`name`);--> statement-breakpoint
CREATE TABLE `former_address` (
	`url_date` text NOT NULL,
	`slug` text NOT NULL,
	`story_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`url_date`, `slug`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_address_story` ON `former_address` (`story_id`);--> statement-breakpoint
CREATE TABLE `former_section_slug` (
	`slug` text PRIMARY KEY NOT NULL,
	`section_id` text NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text,
	`kicker` text,
	`body` text NOT NULL,
	`section_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`topic_names` text NOT NULL,
	`author_ids` text NOT NULL,
	`sources` text NOT NULL,
	`picture_id` text,
	`picture_caption` text,
	`picture_credit` text,
	`picture_alt` text,
	`picture_is_decorative` integer DEFAULT false NOT NULL,
	`word_count` integer NOT NULL,
	`content_hash` text NOT NULL,
	`reason` text NOT NULL,
	`parent_id` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`picture_id`) REFERENCES `picture`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`parent_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_number` ON `revision` (`story_id`,`number`);--> statement-breakpoint
CREATE INDEX `revision_picture` ON `revision` (`picture_id`);--> statement-breakpoint
CREATE INDEX `revision_section` ON `revision` (`section_id`);--> statement-breakpoint
CREATE INDEX `revision_created_by` ON `revision` (`created_by`);--> statement-breakpoint
CREATE INDEX `revision_parent` ON `revision` (`parent_id`);--> statement-breakpoint
CREATE TABLE `section` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`pillar` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_slug` ON `section` (`slug`);--> statement-breakpoint
CREATE INDEX `section_position` ON `section` (`position`);--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text,
	`url_date` text,
	`section_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`desk_state` text NOT NULL,
	`live_revision_id` text,
	`working_revision_id` text NOT NULL,
	`publish_at` integer,
	`unpublish_at` integer,
	`embargo_until` integer,
	`publish_wall` text,
	`publish_zone` text,
	`first_published_at` integer,
	`updated_at` integer,
	`replies_are_open` integer DEFAULT true NOT NULL,
	`is_lead` integer DEFAULT false NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`touched_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_address` ON `story` (`url_date`,`slug`);--> statement-breakpoint
CREATE INDEX `story_publish` ON `story` (`publish_at`);--> statement-breakpoint
CREATE INDEX `story_unpublish` ON `story` (`unpublish_at`);--> statement-breakpoint
CREATE INDEX `story_embargo` ON `story` (`embargo_until`);--> statement-breakpoint
CREATE INDEX `story_section_publish` ON `story` (`section_id`,`publish_at`);--> statement-breakpoint
CREATE INDEX `story_desk` ON `story` (`desk_state`,`touched_at`);--> statement-breakpoint
CREATE INDEX `story_touched` ON `story` (`touched_at`);--> statement-breakpoint
CREATE INDEX `story_lead` ON `story` (`is_lead`,`publish_at`);--> statement-breakpoint
CREATE INDEX `story_created_by` ON `story` (`created_by`,`touched_at`);--> statement-breakpoint
CREATE INDEX `story_live_revision` ON `story` (`live_revision_id`);--> statement-breakpoint
CREATE TABLE `story_byline` (
	`story_id` text NOT NULL,
	`author_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `author_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `author`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `story_byline_author` ON `story_byline` (`author_id`);--> statement-breakpoint
CREATE TABLE `story_source` (
	`story_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`url` text,
	PRIMARY KEY(`story_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `story_topic` (
	`story_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topic`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `story_topic_topic` ON `story_topic` (`topic_id`);--> statement-breakpoint
CREATE TABLE `topic` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_slug` ON `topic` (`slug`);--> statement-breakpoint
CREATE INDEX `topic_name` ON `topic` (`name`);--> statement-breakpoint
CREATE TABLE `picture` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`renditions` text NOT NULL,
	`alt` text,
	`is_decorative` integer DEFAULT false NOT NULL,
	`caption` text,
	`credit` text,
	`licence` text,
	`rights_expire_at` integer,
	`focal_x` real DEFAULT 0.5 NOT NULL,
	`focal_y` real DEFAULT 0.5 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `picture_sha256` ON `picture` (`sha256`);--> statement-breakpoint
CREATE INDEX `picture_created` ON `picture` (`created_at`);--> statement-breakpoint
CREATE INDEX `picture_created_by` ON `picture` (`created_by`);--> statement-breakpoint
CREATE TABLE `comment` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`parent_id` text,
	`author_name` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`previous_status` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`parent_id`) REFERENCES `comment`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `comment_story` ON `comment` (`story_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `comment_queue` ON `comment` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `comment_decided_by` ON `comment` (`decided_by`);--> statement-breakpoint
CREATE INDEX `comment_parent` ON `comment` (`parent_id`);--> statement-breakpoint
CREATE TABLE `comment_contact` (
	`comment_id` text PRIMARY KEY NOT NULL,
	`email_cipher` blob NOT NULL,
	`email_hmac` text NOT NULL,
	`ip_hmac` text,
	`body_hmac` text NOT NULL,
	`receipt_hash` text NOT NULL,
	`hold_reason` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comment_contact_email` ON `comment_contact` (`email_hmac`,`created_at`);--> statement-breakpoint
CREATE INDEX `comment_contact_body` ON `comment_contact` (`body_hmac`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `comment_contact_receipt` ON `comment_contact` (`receipt_hash`);--> statement-breakpoint
CREATE TABLE `cache_seq` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cache_tag` (
	`tag` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cache_tag_seq` ON `cache_tag` (`seq`);--> statement-breakpoint
CREATE TABLE `history` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`user_id` text,
	`actor` text NOT NULL,
	`verb` text NOT NULL,
	`thing_kind` text NOT NULL,
	`thing_id` text NOT NULL,
	`detail` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `history_thing` ON `history` (`thing_kind`,`thing_id`,`at`);--> statement-breakpoint
CREATE INDEX `history_at` ON `history` (`at`);--> statement-breakpoint
CREATE INDEX `history_user` ON `history` (`user_id`,`at`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
