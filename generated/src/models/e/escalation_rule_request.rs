// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EscalationRuleRequest`.
///
/// The service requires `divisionId`, `matchCriteria`, `name`, `priority` in requests.
#[non_exhaustive]
pub struct EscalationRuleRequest {
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `facebookEscalation`.
    pub facebook_escalation: Option<super::EscalationTarget>,
    /// `googleBusinessProfileEscalation`.
    pub google_business_profile_escalation: Option<super::EscalationTarget>,
    /// `instagramEscalation`.
    pub instagram_escalation: Option<super::EscalationTarget>,
    /// `matchCriteria`, required.
    pub match_criteria: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `openEscalation`.
    pub open_escalation: Option<super::EscalationTarget>,
    /// `priority`, required.
    ///
    /// Minimum: 1
    pub priority: Option<i64>,
    /// `status`.
    pub status: Option<super::EscalationRuleRequestStatus>,
    /// `twitterEscalation`.
    pub twitter_escalation: Option<super::EscalationTarget>,
    __marks: rt::Marks,
}
/// The values of `status` in [`EscalationRuleRequest`](super::EscalationRuleRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum EscalationRuleRequestStatus {
    /// `Active`
    Active,
    /// `Paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EscalationRuleRequest {
    "description" Str description,
    "divisionId" Str division_id,
    "facebookEscalation" Any facebook_escalation,
    "googleBusinessProfileEscalation" Any google_business_profile_escalation,
    "instagramEscalation" Any instagram_escalation,
    "matchCriteria" Str match_criteria,
    "name" Str name,
    "openEscalation" Any open_escalation,
    "priority" Int priority,
    "status" Enum status,
    "twitterEscalation" Any twitter_escalation,
});

rt::setters!(EscalationRuleRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 division_id with_division_id(impl Into<String>) clear_division_id,
    2 facebook_escalation with_facebook_escalation(super::EscalationTarget) clear_facebook_escalation,
    3 google_business_profile_escalation with_google_business_profile_escalation(super::EscalationTarget) clear_google_business_profile_escalation,
    4 instagram_escalation with_instagram_escalation(super::EscalationTarget) clear_instagram_escalation,
    5 match_criteria with_match_criteria(impl Into<String>) clear_match_criteria,
    6 name with_name(impl Into<String>) clear_name,
    7 open_escalation with_open_escalation(super::EscalationTarget) clear_open_escalation,
    8 priority with_priority(i64) clear_priority,
    9 status with_status(impl Into<super::EscalationRuleRequestStatus>) clear_status,
    10 twitter_escalation with_twitter_escalation(super::EscalationTarget) clear_twitter_escalation,
});

rt::open_enum!(EscalationRuleRequestStatus {
    Active = "Active",
    Paused = "Paused",
});
