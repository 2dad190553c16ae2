// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingProcessingError`.
#[non_exhaustive]
pub struct SchedulingProcessingError {
    /// `description`.
    pub description: Option<String>,
    /// `internalErrorCode`.
    pub internal_error_code: Option<super::SchedulingProcessingErrorInternalErrorCode>,
    __marks: rt::Marks,
}
/// The values of `internalErrorCode` in [`SchedulingProcessingError`](super::SchedulingProcessingError).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulingProcessingErrorInternalErrorCode {
    /// `BadJson`
    BadJson,
    /// `NotFound`
    NotFound,
    /// `Fail`
    Fail,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulingProcessingError {
    "description" Str description,
    "internalErrorCode" Enum internal_error_code,
});

rt::open_enum!(SchedulingProcessingErrorInternalErrorCode {
    BadJson = "BadJson",
    NotFound = "NotFound",
    Fail = "Fail",
});
