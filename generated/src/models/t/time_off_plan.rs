// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffPlan`.
#[non_exhaustive]
pub struct TimeOffPlan {
    /// `active`.
    pub active: Option<bool>,
    /// `activityCodeIds`.
    pub activity_code_ids: Option<Vec<String>>,
    /// `autoApprovalRule`.
    pub auto_approval_rule: Option<super::TimeOffPlanAutoApprovalRule>,
    /// `daysBeforeStartToExpireFromWaitlist`.
    pub days_before_start_to_expire_from_waitlist: Option<i64>,
    /// `hrisTimeOffType`.
    pub hris_time_off_type: Option<super::HrisTimeOffType>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeOffLimits`.
    pub time_off_limits: Option<Vec<super::TimeOffLimitReference>>,
    __marks: rt::Marks,
}
/// The values of `autoApprovalRule` in [`TimeOffPlan`](super::TimeOffPlan).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffPlanAutoApprovalRule {
    /// `Never`
    Never,
    /// `Always`
    Always,
    /// `CheckLimits`
    CheckLimits,
    /// `CheckActivityCodes`
    CheckActivityCodes,
    /// `CheckLimitsAndActivityCodes`
    CheckLimitsAndActivityCodes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffPlan {
    "active" Bool active,
    "activityCodeIds" Texts activity_code_ids,
    "autoApprovalRule" Enum auto_approval_rule,
    "daysBeforeStartToExpireFromWaitlist" Int days_before_start_to_expire_from_waitlist,
    "hrisTimeOffType" Any hris_time_off_type,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "selfUri" Str self_uri,
    "timeOffLimits" Any time_off_limits,
});

rt::open_enum!(TimeOffPlanAutoApprovalRule {
    Never = "Never",
    Always = "Always",
    CheckLimits = "CheckLimits",
    CheckActivityCodes = "CheckActivityCodes",
    CheckLimitsAndActivityCodes = "CheckLimitsAndActivityCodes",
});
