// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateTimeOffPlanRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateTimeOffPlanRequest {
    /// `active`.
    pub active: Option<bool>,
    /// `activityCodeIds`.
    pub activity_code_ids: Option<super::SetWrapperString>,
    /// `autoApprovalRule`.
    pub auto_approval_rule: Option<super::UpdateTimeOffPlanRequestAutoApprovalRule>,
    /// `daysBeforeStartToExpireFromWaitlist`.
    pub days_before_start_to_expire_from_waitlist: Option<i64>,
    /// `hrisTimeOffType`.
    pub hris_time_off_type: Option<super::ValueWrapperHrisTimeOffType>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `timeOffLimitIds`.
    pub time_off_limit_ids: Option<super::SetWrapperString>,
    __marks: rt::Marks,
}
/// The values of `autoApprovalRule` in [`UpdateTimeOffPlanRequest`](super::UpdateTimeOffPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateTimeOffPlanRequestAutoApprovalRule {
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

rt::model!(UpdateTimeOffPlanRequest {
    "active" Bool active,
    "activityCodeIds" Any activity_code_ids,
    "autoApprovalRule" Enum auto_approval_rule,
    "daysBeforeStartToExpireFromWaitlist" Int days_before_start_to_expire_from_waitlist,
    "hrisTimeOffType" Any hris_time_off_type,
    "metadata" Any metadata,
    "name" Str name,
    "timeOffLimitIds" Any time_off_limit_ids,
});

rt::setters!(UpdateTimeOffPlanRequest {
    0 active with_active(bool) clear_active,
    1 activity_code_ids with_activity_code_ids(super::SetWrapperString) clear_activity_code_ids,
    2 auto_approval_rule with_auto_approval_rule(impl Into<super::UpdateTimeOffPlanRequestAutoApprovalRule>) clear_auto_approval_rule,
    3 days_before_start_to_expire_from_waitlist with_days_before_start_to_expire_from_waitlist(i64) clear_days_before_start_to_expire_from_waitlist,
    4 hris_time_off_type with_hris_time_off_type(super::ValueWrapperHrisTimeOffType) clear_hris_time_off_type,
    5 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    6 name with_name(impl Into<String>) clear_name,
    7 time_off_limit_ids with_time_off_limit_ids(super::SetWrapperString) clear_time_off_limit_ids,
});

rt::open_enum!(UpdateTimeOffPlanRequestAutoApprovalRule {
    Never = "Never",
    Always = "Always",
    CheckLimits = "CheckLimits",
    CheckActivityCodes = "CheckActivityCodes",
    CheckLimitsAndActivityCodes = "CheckLimitsAndActivityCodes",
});
