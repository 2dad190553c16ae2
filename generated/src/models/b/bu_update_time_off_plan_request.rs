// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuUpdateTimeOffPlanRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct BuUpdateTimeOffPlanRequest {
    /// `activityCodeIds`.
    pub activity_code_ids: Option<super::SetWrapperString>,
    /// `autoApprovalRule`.
    pub auto_approval_rule: Option<super::BuUpdateTimeOffPlanRequestAutoApprovalRule>,
    /// `autoPublishApprovedTimeOffRequests`.
    pub auto_publish_approved_time_off_requests: Option<bool>,
    /// `businessUnitAssociation`.
    pub business_unit_association: Option<
        super::UpdateTimeOffPlanBusinessUnitAssociation,
    >,
    /// `countAgainstTimeOffLimits`.
    pub count_against_time_off_limits: Option<bool>,
    /// `daysBeforeStartToExpireFromWaitlist`.
    pub days_before_start_to_expire_from_waitlist: Option<i64>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `hrisTimeOffType`.
    pub hris_time_off_type: Option<super::ValueWrapperHrisTimeOffType>,
    /// `managementUnitAssociation`.
    pub management_unit_association: Option<
        super::UpdateTimeOffPlanManagementUnitAssociation,
    >,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `overrideDates`.
    pub override_dates: Option<super::ListWrapperOverrideDate>,
    /// `restrictedActivityCodeIds`.
    pub restricted_activity_code_ids: Option<super::SetWrapperString>,
    __marks: rt::Marks,
}
/// The values of `autoApprovalRule` in [`BuUpdateTimeOffPlanRequest`](super::BuUpdateTimeOffPlanRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuUpdateTimeOffPlanRequestAutoApprovalRule {
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

rt::model!(BuUpdateTimeOffPlanRequest {
    "activityCodeIds" Any activity_code_ids,
    "autoApprovalRule" Enum auto_approval_rule,
    "autoPublishApprovedTimeOffRequests" Bool auto_publish_approved_time_off_requests,
    "businessUnitAssociation" Any business_unit_association,
    "countAgainstTimeOffLimits" Bool count_against_time_off_limits,
    "daysBeforeStartToExpireFromWaitlist" Int days_before_start_to_expire_from_waitlist,
    "enabled" Bool enabled,
    "hrisTimeOffType" Any hris_time_off_type,
    "managementUnitAssociation" Any management_unit_association,
    "metadata" Any metadata,
    "name" Str name,
    "overrideDates" Any override_dates,
    "restrictedActivityCodeIds" Any restricted_activity_code_ids,
});

rt::setters!(BuUpdateTimeOffPlanRequest {
    0 activity_code_ids with_activity_code_ids(super::SetWrapperString) clear_activity_code_ids,
    1 auto_approval_rule with_auto_approval_rule(impl Into<super::BuUpdateTimeOffPlanRequestAutoApprovalRule>) clear_auto_approval_rule,
    2 auto_publish_approved_time_off_requests with_auto_publish_approved_time_off_requests(bool) clear_auto_publish_approved_time_off_requests,
    3 business_unit_association with_business_unit_association(super::UpdateTimeOffPlanBusinessUnitAssociation) clear_business_unit_association,
    4 count_against_time_off_limits with_count_against_time_off_limits(bool) clear_count_against_time_off_limits,
    5 days_before_start_to_expire_from_waitlist with_days_before_start_to_expire_from_waitlist(i64) clear_days_before_start_to_expire_from_waitlist,
    6 enabled with_enabled(bool) clear_enabled,
    7 hris_time_off_type with_hris_time_off_type(super::ValueWrapperHrisTimeOffType) clear_hris_time_off_type,
    8 management_unit_association with_management_unit_association(super::UpdateTimeOffPlanManagementUnitAssociation) clear_management_unit_association,
    9 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    10 name with_name(impl Into<String>) clear_name,
    11 override_dates with_override_dates(super::ListWrapperOverrideDate) clear_override_dates,
    12 restricted_activity_code_ids with_restricted_activity_code_ids(super::SetWrapperString) clear_restricted_activity_code_ids,
});

rt::open_enum!(BuUpdateTimeOffPlanRequestAutoApprovalRule {
    Never = "Never",
    Always = "Always",
    CheckLimits = "CheckLimits",
    CheckActivityCodes = "CheckActivityCodes",
    CheckLimitsAndActivityCodes = "CheckLimitsAndActivityCodes",
});
