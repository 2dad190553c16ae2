// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `forecast`.
    pub forecast: Option<
        super::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference,
    >,
    /// `intervalLengthMinutes`.
    pub interval_length_minutes: Option<i64>,
    /// `referenceStartDate`.
    pub reference_start_date: Option<rt::DateTime>,
    /// `results`.
    pub results: Option<
        Vec<
            super::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults,
        >,
    >,
    /// `state`.
    pub state: Option<
        super::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationState,
    >,
    /// `weekCount`.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`](super::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationState {
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

rt::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
    "businessUnitId" Str business_unit_id,
    "forecast" Any forecast,
    "intervalLengthMinutes" Int interval_length_minutes,
    "referenceStartDate" DateTime reference_start_date,
    "results" Any results,
    "state" Enum state,
    "weekCount" Int week_count,
});

rt::open_enum!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotificationState {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
