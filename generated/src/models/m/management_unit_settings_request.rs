// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManagementUnitSettingsRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct ManagementUnitSettingsRequest {
    /// `adherence`.
    pub adherence: Option<super::AdherenceSettings>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `scheduling`.
    pub scheduling: Option<super::SchedulingSettingsRequest>,
    /// `shiftTrading`.
    pub shift_trading: Option<super::ShiftTradeSettings>,
    /// `shortTermForecasting`.
    pub short_term_forecasting: Option<super::ShortTermForecastingSettings>,
    /// `timeOff`.
    pub time_off: Option<super::TimeOffSettingsRequest>,
    __marks: rt::Marks,
}

rt::model!(ManagementUnitSettingsRequest {
    "adherence" Any adherence,
    "metadata" Any metadata,
    "scheduling" Any scheduling,
    "shiftTrading" Any shift_trading,
    "shortTermForecasting" Any short_term_forecasting,
    "timeOff" Any time_off,
});

rt::setters!(ManagementUnitSettingsRequest {
    0 adherence with_adherence(super::AdherenceSettings) clear_adherence,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    2 scheduling with_scheduling(super::SchedulingSettingsRequest) clear_scheduling,
    3 shift_trading with_shift_trading(super::ShiftTradeSettings) clear_shift_trading,
    4 short_term_forecasting with_short_term_forecasting(super::ShortTermForecastingSettings) clear_short_term_forecasting,
    5 time_off with_time_off(super::TimeOffSettingsRequest) clear_time_off,
});
