// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsEventsNotificationScoredAgent`.
#[non_exhaustive]
pub struct WorkitemsEventsNotificationScoredAgent {
    /// `id`.
    pub id: Option<String>,
    /// `score`.
    pub score: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsEventsNotificationScoredAgent {
    "id" Str id,
    "score" Int score,
});
