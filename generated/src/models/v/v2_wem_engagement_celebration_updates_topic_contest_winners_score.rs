// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersScore`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
    /// `score`.
    pub score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
    "score" Float score,
});
