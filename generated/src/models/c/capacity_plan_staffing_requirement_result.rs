// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanStaffingRequirementResult`.
#[non_exhaustive]
pub struct CapacityPlanStaffingRequirementResult {
    /// `businessUnit`, required.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `capacityPlan`, required.
    pub capacity_plan: Option<super::CapacityPlanReference>,
    /// `downloadTemplate`.
    pub download_template: Option<super::StaffingRequirementResultResponseTemplate>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `errorCode`.
    pub error_code: Option<super::CapacityPlanStaffingRequirementResultErrorCode>,
    /// `granularity`, required.
    pub granularity: Option<super::CapacityPlanStaffingRequirementResultGranularity>,
    /// `referenceBusinessUnitDate`, required.
    pub reference_business_unit_date: Option<rt::Date>,
    /// `status`, required.
    pub status: Option<super::CapacityPlanStaffingRequirementResultStatus>,
    __marks: rt::Marks,
}
/// The values of `errorCode` in [`CapacityPlanStaffingRequirementResult`](super::CapacityPlanStaffingRequirementResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanStaffingRequirementResultErrorCode {
    /// `TimedOut`
    TimedOut,
    /// `NoData`
    NoData,
    /// `ClientDataInvalid`
    ClientDataInvalid,
    /// `ConfigurationInvalid`
    ConfigurationInvalid,
    /// `RequirementsFailed`
    RequirementsFailed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `granularity` in [`CapacityPlanStaffingRequirementResult`](super::CapacityPlanStaffingRequirementResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanStaffingRequirementResultGranularity {
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`CapacityPlanStaffingRequirementResult`](super::CapacityPlanStaffingRequirementResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanStaffingRequirementResultStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CapacityPlanStaffingRequirementResult {
    "businessUnit" Any business_unit,
    "capacityPlan" Any capacity_plan,
    "downloadTemplate" Any download_template,
    "downloadUrl" Str download_url,
    "errorCode" Enum error_code,
    "granularity" Enum granularity,
    "referenceBusinessUnitDate" Date reference_business_unit_date,
    "status" Enum status,
});

rt::open_enum!(CapacityPlanStaffingRequirementResultErrorCode {
    TimedOut = "TimedOut",
    NoData = "NoData",
    ClientDataInvalid = "ClientDataInvalid",
    ConfigurationInvalid = "ConfigurationInvalid",
    RequirementsFailed = "RequirementsFailed",
});

rt::open_enum!(CapacityPlanStaffingRequirementResultGranularity {
    Weekly = "Weekly",
    Monthly = "Monthly",
});

rt::open_enum!(CapacityPlanStaffingRequirementResultStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
