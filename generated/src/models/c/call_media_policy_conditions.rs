// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallMediaPolicyConditions`.
#[non_exhaustive]
pub struct CallMediaPolicyConditions {
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

rt::model!(CallMediaPolicyConditions {
    "dateRanges" Texts date_ranges,
    "directions" Texts directions,
    "duration" Any duration,
    "forQueues" Any for_queues,
    "forUsers" Any for_users,
    "languages" Any languages,
    "teams" Any teams,
    "timeAllowed" Any time_allowed,
    "wrapupCodes" Any wrapup_codes,
});

rt::setters!(CallMediaPolicyConditions {
    0 date_ranges with_date_ranges(Vec<String>) clear_date_ranges,
    1 directions with_directions(Vec<String>) clear_directions,
    2 duration with_duration(super::DurationCondition) clear_duration,
    3 for_queues with_for_queues(Vec<super::Queue>) clear_for_queues,
    4 for_users with_for_users(Vec<super::PolicyUser>) clear_for_users,
    5 languages with_languages(Vec<super::Language>) clear_languages,
    6 teams with_teams(Vec<super::Team>) clear_teams,
    7 time_allowed with_time_allowed(super::TimeAllowed) clear_time_allowed,
    8 wrapup_codes with_wrapup_codes(Vec<super::WrapupCode>) clear_wrapup_codes,
});
