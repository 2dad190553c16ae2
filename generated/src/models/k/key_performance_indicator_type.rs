// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KeyPerformanceIndicatorType`.
#[non_exhaustive]
pub struct KeyPerformanceIndicatorType {
    /// `id`.
    pub id: Option<super::KeyPerformanceIndicatorTypeId>,
    /// `sources`.
    pub sources: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `id` in [`KeyPerformanceIndicatorType`](super::KeyPerformanceIndicatorType).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorTypeId {
    /// `SalesConversion`
    SalesConversion,
    /// `Churn`
    Churn,
    /// `Retention`
    Retention,
    /// `SalesValue`
    SalesValue,
    /// `HandleTime`
    HandleTime,
    /// `NextContactAvoidance`
    NextContactAvoidance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KeyPerformanceIndicatorType {
    "id" Enum id,
    "sources" Texts sources,
});

rt::open_enum!(KeyPerformanceIndicatorTypeId {
    SalesConversion = "SalesConversion",
    Churn = "Churn",
    Retention = "Retention",
    SalesValue = "SalesValue",
    HandleTime = "HandleTime",
    NextContactAvoidance = "NextContactAvoidance",
});
