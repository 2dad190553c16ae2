// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMediaPolicyConditions`.
#[non_exhaustive]
pub struct MessageMediaPolicyConditions {
    /// `customerParticipation`.
    pub customer_participation: Option<
        super::MessageMediaPolicyConditionsCustomerParticipation,
    >,
    /// `dateRanges`.
    pub date_ranges: Option<Vec<String>>,
    /// `forQueues`.
    pub for_queues: Option<Vec<super::Queue>>,
    /// `forUsers`.
    pub for_users: Option<Vec<super::PolicyUser>>,
    /// `languages`.
    pub languages: Option<Vec<super::Language>>,
    /// `teams`.
    pub teams: Option<Vec<super::Team>>,
    /// `timeAllowed`.
    pub time_allowed: Option<super::TimeAllowed>,
    /// `wrapupCodes`.
    pub wrapup_codes: Option<Vec<super::WrapupCode>>,
    __marks: rt::Marks,
}
/// The values of `customerParticipation` in [`MessageMediaPolicyConditions`](super::MessageMediaPolicyConditions).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaPolicyConditionsCustomerParticipation {
    /// `YES`
    Yes,
    /// `NO`
    No,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageMediaPolicyConditions {
    "customerParticipation" Enum customer_participation,
    "dateRanges" Texts date_ranges,
    "forQueues" Any for_queues,
    "forUsers" Any for_users,
    "languages" Any languages,
    "teams" Any teams,
    "timeAllowed" Any time_allowed,
    "wrapupCodes" Any wrapup_codes,
});

rt::setters!(MessageMediaPolicyConditions {
    0 customer_participation with_customer_participation(impl Into<super::MessageMediaPolicyConditionsCustomerParticipation>) clear_customer_participation,
    1 date_ranges with_date_ranges(Vec<String>) clear_date_ranges,
    2 for_queues with_for_queues(Vec<super::Queue>) clear_for_queues,
    3 for_users with_for_users(Vec<super::PolicyUser>) clear_for_users,
    4 languages with_languages(Vec<super::Language>) clear_languages,
    5 teams with_teams(Vec<super::Team>) clear_teams,
    6 time_allowed with_time_allowed(super::TimeAllowed) clear_time_allowed,
    7 wrapup_codes with_wrapup_codes(Vec<super::WrapupCode>) clear_wrapup_codes,
});

rt::open_enum!(MessageMediaPolicyConditionsCustomerParticipation {
    Yes = "YES",
    No = "NO",
});
