// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalData`.
#[non_exhaustive]
pub struct HistoricalData {
    /// `daily`.
    pub daily: Option<super::Daily>,
    /// `quarterHour`.
    pub quarter_hour: Option<super::QuarterHourly>,
    __marks: rt::Marks,
}

rt::model!(HistoricalData {
    "daily" Any daily,
    "quarterHour" Any quarter_hour,
});
