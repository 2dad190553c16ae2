// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FunctionZipConfig`.
#[non_exhaustive]
pub struct FunctionZipConfig {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `requestId`.
    pub request_id: Option<String>,
    /// `status`.
    pub status: Option<super::FunctionZipConfigStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`FunctionZipConfig`](super::FunctionZipConfig).
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionZipConfigStatus {
    /// `Pending`
    Pending,
    /// `Transferring`
    Transferring,
    /// `Available`
    Available,
    /// `Unknown`
    Unknown,
    /// `Invalid`
    Invalid,
    /// `InvalidFormat`
    InvalidFormat,
    /// `InvalidFile`
    InvalidFile,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FunctionZipConfig {
    "dateCreated" DateTime date_created,
    "errorMessage" Str error_message,
    "id" Str id,
    "name" Str name,
    "requestId" Str request_id,
    "status" Enum status,
});

rt::open_enum!(FunctionZipConfigStatus {
    Pending = "Pending",
    Transferring = "Transferring",
    Available = "Available",
    Unknown = "Unknown",
    Invalid = "Invalid",
    InvalidFormat = "InvalidFormat",
    InvalidFile = "InvalidFile",
});
