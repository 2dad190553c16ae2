// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Warning`.
#[non_exhaustive]
pub struct Warning {
    /// `color`.
    pub color: Option<String>,
    /// `rangeType`.
    pub range_type: Option<super::WarningRangeType>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `rangeType` in [`Warning`](super::Warning).
#[derive(Clone)]
#[non_exhaustive]
pub enum WarningRangeType {
    /// `OVER`
    Over,
    /// `UNDER`
    Under,
    /// `BETWEEN`
    Between,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Warning {
    "color" Str color,
    "rangeType" Enum range_type,
    "value" Int value,
});

rt::open_enum!(WarningRangeType {
    Over = "OVER",
    Under = "UNDER",
    Between = "BETWEEN",
});
