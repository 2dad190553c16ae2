// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeShiftResponseItem`.
#[non_exhaustive]
pub struct ShiftTradeShiftResponseItem {
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeShiftResponseItem {
    "endDate" DateTime end_date,
    "id" Str id,
    "startDate" DateTime start_date,
    "weekDate" Date week_date,
});
