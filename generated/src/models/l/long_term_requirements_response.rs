// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermRequirementsResponse`.
#[non_exhaustive]
pub struct LongTermRequirementsResponse {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `errorCode`.
    pub error_code: Option<super::LongTermRequirementsResponseErrorCode>,
    /// `longTermRequirements`.
    pub long_term_requirements: Option<super::LongTermRequirements>,
    /// `status`, required.
    pub status: Option<super::LongTermRequirementsResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `errorCode` in [`LongTermRequirementsResponse`](super::LongTermRequirementsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum LongTermRequirementsResponseErrorCode {
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
/// The values of `status` in [`LongTermRequirementsResponse`](super::LongTermRequirementsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum LongTermRequirementsResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LongTermRequirementsResponse {
    "downloadUrl" Str download_url,
    "errorCode" Enum error_code,
    "longTermRequirements" Any long_term_requirements,
    "status" Enum status,
});

rt::open_enum!(LongTermRequirementsResponseErrorCode {
    TimedOut = "TimedOut",
    NoData = "NoData",
    ClientDataInvalid = "ClientDataInvalid",
    ConfigurationInvalid = "ConfigurationInvalid",
    RequirementsFailed = "RequirementsFailed",
});

rt::open_enum!(LongTermRequirementsResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
