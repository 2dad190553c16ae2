// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicUserId`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicUserId {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicUserId {
    "id" Str id,
});
