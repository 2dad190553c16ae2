// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification`.
#[non_exhaustive]
pub struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification {
    /// `businessUnit`.
    pub business_unit: Option<
        super::CapacityPlanningRequirementsResultTopicBusinessUnit,
    >,
    /// `capacityPlan`.
    pub capacity_plan: Option<
        super::CapacityPlanningRequirementsResultTopicCapacityPlanReference,
    >,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `errorCode`.
    pub error_code: Option<
        super::CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationErrorCode,
    >,
    /// `granularity`.
    pub granularity: Option<
        super::CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationGranularity,
    >,
    /// `referenceBusinessUnitDate`.
    pub reference_business_unit_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<
        super::CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `errorCode` in [`CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification`](super::CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationErrorCode {
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
/// The values of `granularity` in [`CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification`](super::CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationGranularity {
    /// `Weekly`
    Weekly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification`](super::CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationStatus {
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

rt::model!(CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification {
    "businessUnit" Any business_unit,
    "capacityPlan" Any capacity_plan,
    "downloadUrl" Str download_url,
    "errorCode" Enum error_code,
    "granularity" Enum granularity,
    "referenceBusinessUnitDate" DateTime reference_business_unit_date,
    "status" Enum status,
});

rt::open_enum!(CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationErrorCode {
    TimedOut = "TimedOut",
    NoData = "NoData",
    ClientDataInvalid = "ClientDataInvalid",
    ConfigurationInvalid = "ConfigurationInvalid",
    RequirementsFailed = "RequirementsFailed",
});

rt::open_enum!(CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationGranularity {
    Weekly = "Weekly",
});

rt::open_enum!(CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
