// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
    /// `id`.
    pub id: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
    "id" Str id,
    "rank" Int rank,
});
