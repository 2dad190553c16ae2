// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftStartVariance`.
///
/// The service requires `applicableDays`, `maxShiftStartVarianceMinutes` in requests.
#[non_exhaustive]
pub struct ShiftStartVariance {
    /// `applicableDays`, required.
    pub applicable_days: Option<Vec<String>>,
    /// `maxShiftStartVarianceMinutes`, required.
    pub max_shift_start_variance_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ShiftStartVariance {
    "applicableDays" Texts applicable_days,
    "maxShiftStartVarianceMinutes" Int max_shift_start_variance_minutes,
});

rt::setters!(ShiftStartVariance {
    0 applicable_days with_applicable_days(Vec<String>) clear_applicable_days,
    1 max_shift_start_variance_minutes with_max_shift_start_variance_minutes(i64) clear_max_shift_start_variance_minutes,
});
