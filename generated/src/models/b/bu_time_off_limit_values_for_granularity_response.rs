// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffLimitValuesForGranularityResponse`.
#[non_exhaustive]
pub struct BuTimeOffLimitValuesForGranularityResponse {
    /// `granularity`, required.
    pub granularity: Option<
        super::BuTimeOffLimitValuesForGranularityResponseGranularity,
    >,
    /// `limitValues`.
    pub limit_values: Option<Vec<super::BuTimeOffLimitValues>>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `timeOffLimit`, required.
    pub time_off_limit: Option<super::BuTimeOffLimitReference>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`BuTimeOffLimitValuesForGranularityResponse`](super::BuTimeOffLimitValuesForGranularityResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuTimeOffLimitValuesForGranularityResponseGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuTimeOffLimitValuesForGranularityResponse {
    "granularity" Enum granularity,
    "limitValues" Any limit_values,
    "metadata" Any metadata,
    "timeOffLimit" Any time_off_limit,
});

rt::open_enum!(BuTimeOffLimitValuesForGranularityResponseGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
