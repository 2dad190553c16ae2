// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
    /// `anonymization`.
    pub anonymization: Option<
        super::V2WemEngagementCelebrationUpdatesTopicContestCompleteDataAnonymization,
    >,
    /// `dateEnd`.
    pub date_end: Option<String>,
    /// `metrics`.
    pub metrics: Option<
        Vec<super::V2WemEngagementCelebrationUpdatesTopicContestMetrics>,
    >,
    /// `prizes`.
    pub prizes: Option<Vec<super::V2WemEngagementCelebrationUpdatesTopicContestPrizes>>,
    /// `winners`.
    pub winners: Option<
        Vec<super::V2WemEngagementCelebrationUpdatesTopicContestWinners>,
    >,
    __marks: rt::Marks,
}
/// The values of `anonymization` in [`V2WemEngagementCelebrationUpdatesTopicContestCompleteData`](super::V2WemEngagementCelebrationUpdatesTopicContestCompleteData).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WemEngagementCelebrationUpdatesTopicContestCompleteDataAnonymization {
    /// `UNKNOWN`
    Unknown,
    /// `NO_ANONYMIZATION`
    NoAnonymization,
    /// `ALL`
    All,
    /// `ALL_EXCEPT_TOP`
    AllExceptTop,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
    "anonymization" Enum anonymization,
    "dateEnd" Str date_end,
    "metrics" Any metrics,
    "prizes" Any prizes,
    "winners" Any winners,
});

rt::open_enum!(V2WemEngagementCelebrationUpdatesTopicContestCompleteDataAnonymization {
    Unknown = "UNKNOWN",
    NoAnonymization = "NO_ANONYMIZATION",
    All = "ALL",
    AllExceptTop = "ALL_EXCEPT_TOP",
});
