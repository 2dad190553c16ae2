// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManagementUnitSettingsResponse`.
#[non_exhaustive]
pub struct ManagementUnitSettingsResponse {
    /// `adherence`.
    pub adherence: Option<super::AdherenceSettings>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `scheduling`.
    pub scheduling: Option<super::SchedulingSettingsResponse>,
    /// `shiftTrading`.
    pub shift_trading: Option<super::ShiftTradeSettings>,
    /// `shortTermForecasting`.
    pub short_term_forecasting: Option<super::ShortTermForecastingSettings>,
    /// `timeOff`.
    pub time_off: Option<super::TimeOffSettingsResponse>,
    __marks: rt::Marks,
}

rt::model!(ManagementUnitSettingsResponse {
    "adherence" Any adherence,
    "metadata" Any metadata,
    "scheduling" Any scheduling,
    "shiftTrading" Any shift_trading,
    "shortTermForecasting" Any short_term_forecasting,
    "timeOff" Any time_off,
});
