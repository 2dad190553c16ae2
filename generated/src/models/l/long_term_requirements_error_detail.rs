// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermRequirementsErrorDetail`.
#[non_exhaustive]
pub struct LongTermRequirementsErrorDetail {
    /// `description`, required.
    pub description: Option<String>,
    /// `internalErrorCode`, required.
    pub internal_error_code: Option<
        super::LongTermRequirementsErrorDetailInternalErrorCode,
    >,
    __marks: rt::Marks,
}
/// The values of `internalErrorCode` in [`LongTermRequirementsErrorDetail`](super::LongTermRequirementsErrorDetail).
#[derive(Clone)]
#[non_exhaustive]
pub enum LongTermRequirementsErrorDetailInternalErrorCode {
    /// `TimedOut`
    TimedOut,
    /// `NoData`
    NoData,
    /// `ClientDataInvalid`
    ClientDataInvalid,
    /// `ConfigurationInvalid`
    ConfigurationInvalid,
    /// `RequirementsFailed`
    RequirementsFailed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LongTermRequirementsErrorDetail {
    "description" Str description,
    "internalErrorCode" Enum internal_error_code,
});

rt::open_enum!(LongTermRequirementsErrorDetailInternalErrorCode {
    TimedOut = "TimedOut",
    NoData = "NoData",
    ClientDataInvalid = "ClientDataInvalid",
    ConfigurationInvalid = "ConfigurationInvalid",
    RequirementsFailed = "RequirementsFailed",
});
