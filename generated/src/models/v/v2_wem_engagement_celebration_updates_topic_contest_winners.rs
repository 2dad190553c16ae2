// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinners`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinners {
    /// `contestScore`.
    pub contest_score: Option<
        super::V2WemEngagementCelebrationUpdatesTopicContestWinnersScore,
    >,
    /// `tier`.
    pub tier: Option<i64>,
    /// `users`.
    pub users: Option<
        Vec<super::V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers>,
    >,
    /// `winnersCount`.
    pub winners_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicContestWinners {
    "contestScore" Any contest_score,
    "tier" Int tier,
    "users" Any users,
    "winnersCount" Int winners_count,
});
