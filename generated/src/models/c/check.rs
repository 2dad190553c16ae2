// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Check`.
#[non_exhaustive]
pub struct Check {
    /// `result`.
    pub result: Option<super::CheckResult>,
    /// `type`.
    pub r#type: Option<super::CheckType>,
    __marks: rt::Marks,
}
/// The values of `result` in [`Check`](super::Check).
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckResult {
    /// `Passed`
    Passed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    /// `Skipped`
    Skipped,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Check`](super::Check).
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckType {
    /// `HandleTimeValue`
    HandleTimeValue,
    /// `TransferRateValue`
    TransferRateValue,
    /// `SalesConversionRateValue`
    SalesConversionRateValue,
    /// `SalesAmountValue`
    SalesAmountValue,
    /// `RetentionRateValue`
    RetentionRateValue,
    /// `ChurnRateValue`
    ChurnRateValue,
    /// `NextContactAvoidanceRateValue`
    NextContactAvoidanceRateValue,
    /// `InteractionVolume`
    InteractionVolume,
    /// `UserVariance`
    UserVariance,
    /// `DataCoverage`
    DataCoverage,
    /// `ModelQuality`
    ModelQuality,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Check {
    "result" Enum result,
    "type" Enum r#type,
});

rt::open_enum!(CheckResult {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
    Skipped = "Skipped",
    Error = "Error",
});

rt::open_enum!(CheckType {
    HandleTimeValue = "HandleTimeValue",
    TransferRateValue = "TransferRateValue",
    SalesConversionRateValue = "SalesConversionRateValue",
    SalesAmountValue = "SalesAmountValue",
    RetentionRateValue = "RetentionRateValue",
    ChurnRateValue = "ChurnRateValue",
    NextContactAvoidanceRateValue = "NextContactAvoidanceRateValue",
    InteractionVolume = "InteractionVolume",
    UserVariance = "UserVariance",
    DataCoverage = "DataCoverage",
    ModelQuality = "ModelQuality",
});
