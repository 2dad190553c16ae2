// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsQueueEventsNotificationScoredAgent`.
#[non_exhaustive]
pub struct WorkitemsQueueEventsNotificationScoredAgent {
    /// `id`.
    pub id: Option<String>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsQueueEventsNotificationScoredAgent {
    "id" Str id,
    "score" Int score,
});
