// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElementFilterRange`.
#[non_exhaustive]
pub struct JourneyViewElementFilterRange {
    /// `eq`.
    pub eq: Option<super::JourneyViewElementFilterRangeData>,
    /// `gt`.
    pub gt: Option<super::JourneyViewElementFilterRangeData>,
    /// `gte`.
    pub gte: Option<super::JourneyViewElementFilterRangeData>,
    /// `lt`.
    pub lt: Option<super::JourneyViewElementFilterRangeData>,
    /// `lte`.
    pub lte: Option<super::JourneyViewElementFilterRangeData>,
    /// `neq`.
    pub neq: Option<super::JourneyViewElementFilterRangeData>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewElementFilterRange {
    "eq" Any eq,
    "gt" Any gt,
    "gte" Any gte,
    "lt" Any lt,
    "lte" Any lte,
    "neq" Any neq,
});

rt::setters!(JourneyViewElementFilterRange {
    0 eq with_eq(super::JourneyViewElementFilterRangeData) clear_eq,
    1 gt with_gt(super::JourneyViewElementFilterRangeData) clear_gt,
    2 gte with_gte(super::JourneyViewElementFilterRangeData) clear_gte,
    3 lt with_lt(super::JourneyViewElementFilterRangeData) clear_lt,
    4 lte with_lte(super::JourneyViewElementFilterRangeData) clear_lte,
    5 neq with_neq(super::JourneyViewElementFilterRangeData) clear_neq,
});
