// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WemEngagementCelebrationUpdatesTopicSourceEntity`.
#[non_exhaustive]
pub struct V2WemEngagementCelebrationUpdatesTopicSourceEntity {
    /// `contestCompleteData`.
    pub contest_complete_data: Option<
        super::V2WemEngagementCelebrationUpdatesTopicContestCompleteData,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<super::V2WemEngagementCelebrationUpdatesTopicSourceEntityType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2WemEngagementCelebrationUpdatesTopicSourceEntity`](super::V2WemEngagementCelebrationUpdatesTopicSourceEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WemEngagementCelebrationUpdatesTopicSourceEntityType {
    /// `UNKNOWN`
    Unknown,
    /// `THANK_YOU`
    ThankYou,
    /// `CONGRATULATIONS`
    Congratulations,
    /// `HIGH_PERFORMANCE`
    HighPerformance,
    /// `COMPANY_VALUES`
    CompanyValues,
    /// `COMPETITION`
    Competition,
    /// `RACE`
    Race,
    /// `RAFFLE`
    Raffle,
    /// `TEAM_GOAL`
    TeamGoal,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2WemEngagementCelebrationUpdatesTopicSourceEntity {
    "contestCompleteData" Any contest_complete_data,
    "id" Str id,
    "type" Enum r#type,
});

rt::open_enum!(V2WemEngagementCelebrationUpdatesTopicSourceEntityType {
    Unknown = "UNKNOWN",
    ThankYou = "THANK_YOU",
    Congratulations = "CONGRATULATIONS",
    HighPerformance = "HIGH_PERFORMANCE",
    CompanyValues = "COMPANY_VALUES",
    Competition = "COMPETITION",
    Race = "RACE",
    Raffle = "RAFFLE",
    TeamGoal = "TEAM_GOAL",
});
