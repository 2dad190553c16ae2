// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffPlanResponse`.
#[non_exhaustive]
pub struct BuTimeOffPlanResponse {
    /// `activityCodeIds`, required.
    pub activity_code_ids: Option<Vec<String>>,
    /// `autoApprovalRule`, required.
    pub auto_approval_rule: Option<super::BuTimeOffPlanResponseAutoApprovalRule>,
    /// `autoPublishApprovedTimeOffRequests`.
    pub auto_publish_approved_time_off_requests: Option<bool>,
    /// `businessUnitAssociation`.
    pub business_unit_association: Option<super::TimeOffPlanBusinessUnitAssociation>,
    /// `countAgainstTimeOffLimits`, required.
    pub count_against_time_off_limits: Option<bool>,
    /// `daysBeforeStartToExpireFromWaitlist`, required.
    pub days_before_start_to_expire_from_waitlist: Option<i64>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `hrisTimeOffType`.
    pub hris_time_off_type: Option<super::HrisTimeOffType>,
    /// `id`, required.
    pub id: Option<String>,
    /// `managementUnitAssociation`.
    pub management_unit_association: Option<super::TimeOffPlanManagementUnitAssociation>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`, required.
    pub name: Option<String>,
    /// `overrideDates`.
    pub override_dates: Option<Vec<super::OverrideDate>>,
    /// `restrictedActivityCodes`.
    pub restricted_activity_codes: Option<super::ActivityCodesReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeOffLimits`.
    pub time_off_limits: Option<Vec<super::BuTimeOffLimitReference>>,
    __marks: rt::Marks,
}
/// The values of `autoApprovalRule` in [`BuTimeOffPlanResponse`](super::BuTimeOffPlanResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuTimeOffPlanResponseAutoApprovalRule {
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

rt::model!(BuTimeOffPlanResponse {
    "activityCodeIds" Texts activity_code_ids,
    "autoApprovalRule" Enum auto_approval_rule,
    "autoPublishApprovedTimeOffRequests" Bool auto_publish_approved_time_off_requests,
    "businessUnitAssociation" Any business_unit_association,
    "countAgainstTimeOffLimits" Bool count_against_time_off_limits,
    "daysBeforeStartToExpireFromWaitlist" Int days_before_start_to_expire_from_waitlist,
    "enabled" Bool enabled,
    "hrisTimeOffType" Any hris_time_off_type,
    "id" Str id,
    "managementUnitAssociation" Any management_unit_association,
    "metadata" Any metadata,
    "name" Str name,
    "overrideDates" Any override_dates,
    "restrictedActivityCodes" Any restricted_activity_codes,
    "selfUri" Str self_uri,
    "timeOffLimits" Any time_off_limits,
});

rt::open_enum!(BuTimeOffPlanResponseAutoApprovalRule {
    Never = "Never",
    Always = "Always",
    CheckLimits = "CheckLimits",
    CheckActivityCodes = "CheckActivityCodes",
    CheckLimitsAndActivityCodes = "CheckLimitsAndActivityCodes",
});
