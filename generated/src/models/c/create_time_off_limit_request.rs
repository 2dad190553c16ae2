// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateTimeOffLimitRequest`.
#[non_exhaustive]
pub struct CreateTimeOffLimitRequest {
    /// `defaultLimitMinutes`.
    pub default_limit_minutes: Option<i64>,
    /// `granularity`.
    pub granularity: Option<super::CreateTimeOffLimitRequestGranularity>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`CreateTimeOffLimitRequest`](super::CreateTimeOffLimitRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateTimeOffLimitRequestGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateTimeOffLimitRequest {
    "defaultLimitMinutes" Int default_limit_minutes,
    "granularity" Enum granularity,
});

rt::setters!(CreateTimeOffLimitRequest {
    0 default_limit_minutes with_default_limit_minutes(i64) clear_default_limit_minutes,
    1 granularity with_granularity(impl Into<super::CreateTimeOffLimitRequestGranularity>) clear_granularity,
});

rt::open_enum!(CreateTimeOffLimitRequestGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
