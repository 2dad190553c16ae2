// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocaleInfo`.
#[non_exhaustive]
pub struct LocaleInfo {
    /// `errorInfo`.
    pub error_info: Option<super::FlowHealthErrorInfo>,
    /// `flowVersionInfo`.
    pub flow_version_info: Option<super::LocaleFlowVersionInfo>,
    /// `status`.
    pub status: Option<super::LocaleInfoStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LocaleInfo`](super::LocaleInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocaleInfoStatus {
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LocaleInfo {
    "errorInfo" Any error_info,
    "flowVersionInfo" Any flow_version_info,
    "status" Enum status,
});

rt::open_enum!(LocaleInfoStatus {
    InProgress = "InProgress",
    Completed = "Completed",
    Error = "Error",
});
