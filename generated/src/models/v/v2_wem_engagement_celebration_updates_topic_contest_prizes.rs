// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicContestPrizes`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicContestPrizes {
    /// `imageId`.
    pub image_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `tier`.
    pub tier: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicContestPrizes {
    "imageId" Str image_id,
    "name" Str name,
    "tier" Int tier,
});
