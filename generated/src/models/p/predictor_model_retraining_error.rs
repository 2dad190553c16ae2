// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorModelRetrainingError`.
#[non_exhaustive]
pub struct PredictorModelRetrainingError {
    /// `dateOfFirstOccurrence`, required.
    pub date_of_first_occurrence: Option<rt::DateTime>,
    /// `errorCode`, required.
    pub error_code: Option<super::PredictorModelRetrainingErrorErrorCode>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `errorCode` in [`PredictorModelRetrainingError`](super::PredictorModelRetrainingError).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictorModelRetrainingErrorErrorCode {
    /// `NotEnoughData`
    NotEnoughData,
    /// `ServiceError`
    ServiceError,
    /// `UnknownError`
    UnknownError,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PredictorModelRetrainingError {
    "dateOfFirstOccurrence" DateTime date_of_first_occurrence,
    "errorCode" Enum error_code,
    "id" Str id,
});

rt::open_enum!(PredictorModelRetrainingErrorErrorCode {
    NotEnoughData = "NotEnoughData",
    ServiceError = "ServiceError",
    UnknownError = "UnknownError",
});
