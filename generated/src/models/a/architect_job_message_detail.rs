// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectJobMessageDetail`.
#[non_exhaustive]
pub struct ArchitectJobMessageDetail {
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `method`.
    pub method: Option<String>,
    /// `requestBody`.
    pub request_body: Option<String>,
    /// `responseBody`.
    pub response_body: Option<String>,
    /// `statusCode`.
    pub status_code: Option<i64>,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// `type`.
    pub r#type: Option<super::ArchitectJobMessageDetailType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ArchitectJobMessageDetail`](super::ArchitectJobMessageDetail).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectJobMessageDetailType {
    /// `NetworkDiagnostic`
    NetworkDiagnostic,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ArchitectJobMessageDetail {
    "correlationId" Str correlation_id,
    "errorCode" Str error_code,
    "errorMessage" Str error_message,
    "method" Str method,
    "requestBody" Str request_body,
    "responseBody" Str response_body,
    "statusCode" Int status_code,
    "statusMessage" Str status_message,
    "type" Enum r#type,
    "url" Str url,
});

rt::open_enum!(ArchitectJobMessageDetailType {
    NetworkDiagnostic = "NetworkDiagnostic",
    Unknown = "Unknown",
});
