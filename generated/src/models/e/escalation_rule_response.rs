// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EscalationRuleResponse`.
#[non_exhaustive]
pub struct EscalationRuleResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `facebookEscalation`.
    pub facebook_escalation: Option<super::EscalationTarget>,
    /// `googleBusinessProfileEscalation`.
    pub google_business_profile_escalation: Option<super::EscalationTarget>,
    /// `id`.
    pub id: Option<String>,
    /// `instagramEscalation`.
    pub instagram_escalation: Option<super::EscalationTarget>,
    /// `matchCriteria`, required.
    pub match_criteria: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `openEscalation`.
    pub open_escalation: Option<super::EscalationTarget>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::EscalationRuleResponseStatus>,
    /// `twitterEscalation`.
    pub twitter_escalation: Option<super::EscalationTarget>,
    __marks: rt::Marks,
}
/// The values of `status` in [`EscalationRuleResponse`](super::EscalationRuleResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum EscalationRuleResponseStatus {
    /// `Active`
    Active,
    /// `Paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EscalationRuleResponse {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "divisionId" Str division_id,
    "facebookEscalation" Any facebook_escalation,
    "googleBusinessProfileEscalation" Any google_business_profile_escalation,
    "id" Str id,
    "instagramEscalation" Any instagram_escalation,
    "matchCriteria" Str match_criteria,
    "name" Str name,
    "openEscalation" Any open_escalation,
    "priority" Int priority,
    "selfUri" Str self_uri,
    "status" Enum status,
    "twitterEscalation" Any twitter_escalation,
});

rt::open_enum!(EscalationRuleResponseStatus {
    Active = "Active",
    Paused = "Paused",
});
