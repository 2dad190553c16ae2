// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyConditions`.
#[non_exhaustive]
pub struct PolicyConditions {
    /// `customerParticipation`.
    pub customer_participation: Option<super::PolicyConditionsCustomerParticipation>,
    /// `dateRanges`.
    pub date_ranges: Option<Vec<String>>,
    /// `directions`.
    pub directions: Option<Vec<String>>,
    /// `duration`.
    pub duration: Option<super::DurationCondition>,
    /// `forQueues`.
    pub for_queues: Option<Vec<super::Queue>>,
    /// `forUsers`.
    pub for_users: Option<Vec<super::PolicyUser>>,
    /// `mediaTypes`.
    pub media_types: Option<Vec<String>>,
    /// `teams`.
    pub teams: Option<Vec<super::Team>>,
    /// `timeAllowed`.
    pub time_allowed: Option<super::TimeAllowed>,
    /// `wrapupCodes`.
    pub wrapup_codes: Option<Vec<super::WrapupCode>>,
    __marks: rt::Marks,
}
/// The values of `customerParticipation` in [`PolicyConditions`](super::PolicyConditions).
#[derive(Clone)]
#[non_exhaustive]
pub enum PolicyConditionsCustomerParticipation {
    /// `YES`
    Yes,
    /// `NO`
    No,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PolicyConditions {
    "customerParticipation" Enum customer_participation,
    "dateRanges" Texts date_ranges,
    "directions" Texts directions,
    "duration" Any duration,
    "forQueues" Any for_queues,
    "forUsers" Any for_users,
    "mediaTypes" Texts media_types,
    "teams" Any teams,
    "timeAllowed" Any time_allowed,
    "wrapupCodes" Any wrapup_codes,
});

rt::setters!(PolicyConditions {
    0 customer_participation with_customer_participation(impl Into<super::PolicyConditionsCustomerParticipation>) clear_customer_participation,
    1 date_ranges with_date_ranges(Vec<String>) clear_date_ranges,
    2 directions with_directions(Vec<String>) clear_directions,
    3 duration with_duration(super::DurationCondition) clear_duration,
    4 for_queues with_for_queues(Vec<super::Queue>) clear_for_queues,
    5 for_users with_for_users(Vec<super::PolicyUser>) clear_for_users,
    6 media_types with_media_types(Vec<String>) clear_media_types,
    7 teams with_teams(Vec<super::Team>) clear_teams,
    8 time_allowed with_time_allowed(super::TimeAllowed) clear_time_allowed,
    9 wrapup_codes with_wrapup_codes(Vec<super::WrapupCode>) clear_wrapup_codes,
});

rt::open_enum!(PolicyConditionsCustomerParticipation {
    Yes = "YES",
    No = "NO",
});
