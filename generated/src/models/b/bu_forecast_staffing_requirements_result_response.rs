// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastStaffingRequirementsResultResponse`.
#[non_exhaustive]
pub struct BuForecastStaffingRequirementsResultResponse {
    /// `businessUnitId`, required.
    pub business_unit_id: Option<String>,
    /// `forecast`, required.
    pub forecast: Option<super::BuShortTermForecastReference>,
    /// `intervalLengthMinutes`, required.
    pub interval_length_minutes: Option<i64>,
    /// `referenceStartDate`, required.
    pub reference_start_date: Option<rt::DateTime>,
    /// `results`.
    pub results: Option<Vec<super::BuForecastStaffingRequirementsResult>>,
    /// `state`, required.
    pub state: Option<super::BuForecastStaffingRequirementsResultResponseState>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`BuForecastStaffingRequirementsResultResponse`](super::BuForecastStaffingRequirementsResultResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuForecastStaffingRequirementsResultResponseState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuForecastStaffingRequirementsResultResponse {
    "businessUnitId" Str business_unit_id,
    "forecast" Any forecast,
    "intervalLengthMinutes" Int interval_length_minutes,
    "referenceStartDate" DateTime reference_start_date,
    "results" Any results,
    "state" Enum state,
    "weekCount" Int week_count,
});

rt::open_enum!(BuForecastStaffingRequirementsResultResponseState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
