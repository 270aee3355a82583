/**
 * The one rule of what the public may see. `clock_now()` is lib/clock's instant in ms.
 * The `+` keeps the planner from walking all published stories by their desk state: lists come by `publish_at`.
 * A live story was updated when one of its updates was.
 * Temporary, since trusted_schema=OFF forbids own functions in stored views, and rightly so.
 */
export const VISIBLE_STORY_VIEW = `
create temp view if not exists visible_story as
select id, slug, url_date, section_id, kind, language, live_revision_id, publish_at, unpublish_at,
       first_published_at, live_ended_at, replies_are_open, is_lead,
       case when kind = 'live' and live_updated_at > coalesce(updated_at, first_published_at)
            then live_updated_at else updated_at end as updated_at
from main.story
where +desk_state = 'published'
  and live_revision_id is not null
  and publish_at <= clock_now()
  and (unpublish_at is null or unpublish_at > clock_now())
  and (embargo_until is null or embargo_until <= clock_now())`
