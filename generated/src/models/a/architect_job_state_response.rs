// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectJobStateResponse`.
#[non_exhaustive]
pub struct ArchitectJobStateResponse {
    /// `command`.
    pub command: Option<super::ArchitectJobStateResponseCommand>,
    /// `flow`.
    pub flow: Option<super::AddressableEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `messages`.
    pub messages: Option<Vec<super::ArchitectJobMessage>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ArchitectJobStateResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `command` in [`ArchitectJobStateResponse`](super::ArchitectJobStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectJobStateResponseCommand {
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
/// The values of `status` in [`ArchitectJobStateResponse`](super::ArchitectJobStateResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectJobStateResponseStatus {
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

rt::model!(ArchitectJobStateResponse {
    "command" Enum command,
    "flow" Any flow,
    "id" Str id,
    "messages" Any messages,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(ArchitectJobStateResponseCommand {
    Publish = "Publish",
    Create = "Create",
    Update = "Update",
    Export = "Export",
    Validate = "Validate",
});

rt::open_enum!(ArchitectJobStateResponseStatus {
    Registered = "Registered",
    Started = "Started",
    Success = "Success",
    Failure = "Failure",
});
