// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GamificationScorecardChangeTopicMetric`.
#[non_exhaustive]
pub struct GamificationScorecardChangeTopicMetric {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GamificationScorecardChangeTopicMetric {
    "id" Str id,
});
