// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EstimateAvailablePartialDayTimeOffResponse`.
#[non_exhaustive]
pub struct EstimateAvailablePartialDayTimeOffResponse {
    /// `date`, required.
    pub date: Option<rt::DateTime>,
    /// `durationMinutes`, required.
    pub duration_minutes: Option<i64>,
    /// `flexible`, required.
    pub flexible: Option<bool>,
    /// `overrideDateType`.
    pub override_date_type: Option<
        super::EstimateAvailablePartialDayTimeOffResponseOverrideDateType,
    >,
    /// `payableMinutes`, required.
    pub payable_minutes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `overrideDateType` in [`EstimateAvailablePartialDayTimeOffResponse`](super::EstimateAvailablePartialDayTimeOffResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum EstimateAvailablePartialDayTimeOffResponseOverrideDateType {
    /// `Blocked`
    Blocked,
    /// `ManualReview`
    ManualReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EstimateAvailablePartialDayTimeOffResponse {
    "date" DateTime date,
    "durationMinutes" Int duration_minutes,
    "flexible" Bool flexible,
    "overrideDateType" Enum override_date_type,
    "payableMinutes" Int payable_minutes,
});

rt::open_enum!(EstimateAvailablePartialDayTimeOffResponseOverrideDateType {
    Blocked = "Blocked",
    ManualReview = "ManualReview",
});
