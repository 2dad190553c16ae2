// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowRuntimeExecution`.
#[non_exhaustive]
pub struct FlowRuntimeExecution {
    /// `completionReason`.
    pub completion_reason: Option<String>,
    /// `conversation`.
    pub conversation: Option<super::DomainEntityRef>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateLaunched`, required.
    pub date_launched: Option<rt::DateTime>,
    /// `flowErrorInfo`.
    pub flow_error_info: Option<super::ErrorBody>,
    /// `flowVersion`, required.
    pub flow_version: Option<super::FlowVersion>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `outputData`.
    pub output_data: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::FlowRuntimeExecutionStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`FlowRuntimeExecution`](super::FlowRuntimeExecution).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowRuntimeExecutionStatus {
    /// `UNKNOWN`
    Unknown,
    /// `RUNNING`
    Running,
    /// `ERROR`
    Error,
    /// `TERMINATED`
    Terminated,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowRuntimeExecution {
    "completionReason" Str completion_reason,
    "conversation" Any conversation,
    "dateCompleted" DateTime date_completed,
    "dateLaunched" DateTime date_launched,
    "flowErrorInfo" Any flow_error_info,
    "flowVersion" Any flow_version,
    "id" Str id,
    "name" Str name,
    "outputData" Any output_data,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(FlowRuntimeExecutionStatus {
    Unknown = "UNKNOWN",
    Running = "RUNNING",
    Error = "ERROR",
    Terminated = "TERMINATED",
    Completed = "COMPLETED",
    Failed = "FAILED",
});
