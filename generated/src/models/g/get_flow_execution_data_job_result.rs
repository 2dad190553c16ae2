// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GetFlowExecutionDataJobResult`.
#[non_exhaustive]
pub struct GetFlowExecutionDataJobResult {
    /// `entities`.
    pub entities: Option<Vec<super::ExecutionDataEntity>>,
    /// `id`.
    pub id: Option<String>,
    /// `jobState`.
    pub job_state: Option<super::GetFlowExecutionDataJobResultJobState>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `jobState` in [`GetFlowExecutionDataJobResult`](super::GetFlowExecutionDataJobResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum GetFlowExecutionDataJobResultJobState {
    /// `Registered`
    Registered,
    /// `Running`
    Running,
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GetFlowExecutionDataJobResult {
    "entities" Any entities,
    "id" Str id,
    "jobState" Enum job_state,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::open_enum!(GetFlowExecutionDataJobResultJobState {
    Registered = "Registered",
    Running = "Running",
    Success = "Success",
    Failed = "Failed",
});
