// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateTimeOffPlanRequest`.
///
/// The service requires `active`, `autoApprovalRule`, `name` in requests.
#[non_exhaustive]
pub struct CreateTimeOffPlanRequest {
    /// `active`, required.
    pub active: Option<bool>,
    /// `activityCodeIds`.
    pub activity_code_ids: Option<Vec<String>>,
    /// `autoApprovalRule`, required.
    pub auto_approval_rule: Option<super::CreateTimeOffPlanRequestAutoApprovalRule>,
    /// `daysBeforeStartToExpireFromWaitlist`.
    pub days_before_start_to_expire_from_waitlist: Option<i64>,
    /// `hrisTimeOffType`.
    pub hris_time_off_type: Option<super::HrisTimeOffType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `timeOffLimitIds`.
    pub time_off_limit_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `autoApprovalRule` in [`CreateTimeOffPlanRequest`](super::CreateTimeOffPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateTimeOffPlanRequestAutoApprovalRule {
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

rt::model!(CreateTimeOffPlanRequest {
    "active" Bool active,
    "activityCodeIds" Texts activity_code_ids,
    "autoApprovalRule" Enum auto_approval_rule,
    "daysBeforeStartToExpireFromWaitlist" Int days_before_start_to_expire_from_waitlist,
    "hrisTimeOffType" Any hris_time_off_type,
    "name" Str name,
    "timeOffLimitIds" Texts time_off_limit_ids,
});

rt::setters!(CreateTimeOffPlanRequest {
    0 active with_active(bool) clear_active,
    1 activity_code_ids with_activity_code_ids(Vec<String>) clear_activity_code_ids,
    2 auto_approval_rule with_auto_approval_rule(impl Into<super::CreateTimeOffPlanRequestAutoApprovalRule>) clear_auto_approval_rule,
    3 days_before_start_to_expire_from_waitlist with_days_before_start_to_expire_from_waitlist(i64) clear_days_before_start_to_expire_from_waitlist,
    4 hris_time_off_type with_hris_time_off_type(super::HrisTimeOffType) clear_hris_time_off_type,
    5 name with_name(impl Into<String>) clear_name,
    6 time_off_limit_ids with_time_off_limit_ids(Vec<String>) clear_time_off_limit_ids,
});

rt::open_enum!(CreateTimeOffPlanRequestAutoApprovalRule {
    Never = "Never",
    Always = "Always",
    CheckLimits = "CheckLimits",
    CheckActivityCodes = "CheckActivityCodes",
    CheckLimitsAndActivityCodes = "CheckLimitsAndActivityCodes",
});
