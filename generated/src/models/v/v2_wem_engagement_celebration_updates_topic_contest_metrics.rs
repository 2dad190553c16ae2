// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicContestMetrics`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicContestMetrics {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicContestMetrics {
    "id" Str id,
    "name" Str name,
});
