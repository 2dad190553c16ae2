// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectExportJobStateResponse`.
#[non_exhaustive]
pub struct ArchitectExportJobStateResponse {
    /// `command`.
    pub command: Option<super::ArchitectExportJobStateResponseCommand>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `messages`.
    pub messages: Option<Vec<super::ArchitectJobMessage>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ArchitectExportJobStateResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `command` in [`ArchitectExportJobStateResponse`](super::ArchitectExportJobStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectExportJobStateResponseCommand {
    /// `Publish`
    Publish,
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Export`
    Export,
    /// `Validate`
    Validate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ArchitectExportJobStateResponse`](super::ArchitectExportJobStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectExportJobStateResponseStatus {
    /// `Registered`
    Registered,
    /// `Started`
    Started,
    /// `Success`
    Success,
    /// `Failure`
    Failure,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ArchitectExportJobStateResponse {
    "command" Enum command,
    "downloadUrl" Str download_url,
    "id" Str id,
    "messages" Any messages,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(ArchitectExportJobStateResponseCommand {
    Publish = "Publish",
    Create = "Create",
    Update = "Update",
    Export = "Export",
    Validate = "Validate",
});

rt::open_enum!(ArchitectExportJobStateResponseStatus {
    Registered = "Registered",
    Started = "Started",
    Success = "Success",
    Failure = "Failure",
});
