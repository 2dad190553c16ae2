// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectValidateJobStateResponse`.
#[non_exhaustive]
pub struct ArchitectValidateJobStateResponse {
    /// `command`.
    pub command: Option<super::ArchitectValidateJobStateResponseCommand>,
    /// `id`.
    pub id: Option<String>,
    /// `messages`.
    pub messages: Option<Vec<super::ArchitectJobMessage>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ArchitectValidateJobStateResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `command` in [`ArchitectValidateJobStateResponse`](super::ArchitectValidateJobStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectValidateJobStateResponseCommand {
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
/// The values of `status` in [`ArchitectValidateJobStateResponse`](super::ArchitectValidateJobStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectValidateJobStateResponseStatus {
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

rt::model!(ArchitectValidateJobStateResponse {
    "command" Enum command,
    "id" Str id,
    "messages" Any messages,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(ArchitectValidateJobStateResponseCommand {
    Publish = "Publish",
    Create = "Create",
    Update = "Update",
    Export = "Export",
    Validate = "Validate",
});

rt::open_enum!(ArchitectValidateJobStateResponseStatus {
    Registered = "Registered",
    Started = "Started",
    Success = "Success",
    Failure = "Failure",
});
